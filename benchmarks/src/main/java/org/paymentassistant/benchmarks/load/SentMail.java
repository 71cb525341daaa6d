package org.paymentassistant.benchmarks.load;

import java.time.Instant;

/**
 * A mail that was handed to the mail server. Immutable.
 *
 * @param id its Message-ID
 * @param company who sent it
 * @param at when
 */
record SentMail(String id, int company, Instant at) {}
