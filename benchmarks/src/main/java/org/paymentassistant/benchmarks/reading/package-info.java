/** How long reading takes, beside what else reads the same files. */
@NullMarked
package org.paymentassistant.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
