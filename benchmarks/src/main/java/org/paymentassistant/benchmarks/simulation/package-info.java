/** The assistant's own use cases in one thread, with seeded faults at every step, judged from outside. */
@NullMarked
package org.paymentassistant.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
