package org.paymentassistant.adapter.banking;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How a bank's API is reached, whatever is said there.
 *
 * @param base the address below which the calls lie
 * @param connectTimeout the longest time to a connection
 * @param requestTimeout the longest time from sending one request to the last byte of its answer
 * @param pauseBeforeRetry the pause before a read is tried again, doubled each time
 * @param clock what time it is
 */
record LineSettings(
        URI base, Duration connectTimeout, Duration requestTimeout, Duration pauseBeforeRetry, InstantSource clock) {}
