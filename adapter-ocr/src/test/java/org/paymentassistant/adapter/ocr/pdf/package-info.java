@NullMarked
package org.paymentassistant.adapter.ocr.pdf;

import org.jspecify.annotations.NullMarked;
