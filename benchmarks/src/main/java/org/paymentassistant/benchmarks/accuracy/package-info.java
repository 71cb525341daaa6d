/** How much of real invoices is read right, against truth files beside them. */
@NullMarked
package org.paymentassistant.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
