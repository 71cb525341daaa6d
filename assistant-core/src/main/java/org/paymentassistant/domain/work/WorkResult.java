package org.paymentassistant.domain.work;

import java.util.Objects;

/** What came of a piece of work. */
public sealed interface WorkResult {

    /** It is done and is not to be done again. */
    record Done() implements WorkResult {}

    /** It is to be tried again later, with growing distance; {@code reason} is for operators. */
    record TryAgain(String reason) implements WorkResult {
        public TryAgain {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
