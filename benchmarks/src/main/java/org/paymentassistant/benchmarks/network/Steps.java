package org.paymentassistant.benchmarks.network;

import java.util.Optional;

/** Recognises the steps of one connection. */
interface Steps {

    /** The step that begins with a piece of what the client sends. */
    Optional<Step> begunBy(byte[] piece);
}
