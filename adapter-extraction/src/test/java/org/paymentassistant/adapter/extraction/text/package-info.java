@NullMarked
package org.paymentassistant.adapter.extraction.text;

import org.jspecify.annotations.NullMarked;
