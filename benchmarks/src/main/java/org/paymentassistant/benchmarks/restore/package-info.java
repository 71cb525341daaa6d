/** A back-up taken amid work, restored, and gone on with. */
@NullMarked
package org.paymentassistant.benchmarks.restore;

import org.jspecify.annotations.NullMarked;
