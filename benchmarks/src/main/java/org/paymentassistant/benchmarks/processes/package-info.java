/** The service and all around it as processes of their own, and what is judged of them from outside. */
@NullMarked
package org.paymentassistant.benchmarks.processes;

import org.jspecify.annotations.NullMarked;
