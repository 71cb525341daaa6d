/** Files made to hurt, through the guarded reader. */
@NullMarked
package org.paymentassistant.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
