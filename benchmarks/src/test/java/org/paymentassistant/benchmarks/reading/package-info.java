@NullMarked
package org.paymentassistant.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
