@NullMarked
package org.paymentassistant.benchmarks.training;

import org.jspecify.annotations.NullMarked;
