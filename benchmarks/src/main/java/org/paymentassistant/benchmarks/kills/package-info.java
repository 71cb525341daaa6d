/** The service in processes of its own that are killed and stopped at random, judged from outside. */
@NullMarked
package org.paymentassistant.benchmarks.kills;

import org.jspecify.annotations.NullMarked;
