@NullMarked
package org.paymentassistant.adapter.extraction.split;

import org.jspecify.annotations.NullMarked;
