@NullMarked
package org.paymentassistant.adapter.extraction.label;

import org.jspecify.annotations.NullMarked;
