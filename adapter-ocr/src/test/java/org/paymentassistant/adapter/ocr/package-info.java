@NullMarked
package org.paymentassistant.adapter.ocr;

import org.jspecify.annotations.NullMarked;
