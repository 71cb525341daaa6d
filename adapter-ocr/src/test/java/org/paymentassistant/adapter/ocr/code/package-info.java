@NullMarked
package org.paymentassistant.adapter.ocr.code;

import org.jspecify.annotations.NullMarked;
