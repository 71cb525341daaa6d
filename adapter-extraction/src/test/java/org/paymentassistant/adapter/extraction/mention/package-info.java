@NullMarked
package org.paymentassistant.adapter.extraction.mention;

import org.jspecify.annotations.NullMarked;
