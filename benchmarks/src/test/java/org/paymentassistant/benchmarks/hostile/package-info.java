@NullMarked
package org.paymentassistant.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
