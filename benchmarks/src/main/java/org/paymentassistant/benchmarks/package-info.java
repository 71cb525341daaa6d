@NullMarked
package org.paymentassistant.benchmarks;

import org.jspecify.annotations.NullMarked;
