@NullMarked
package org.paymentassistant.adapter.ocr.layout;

import org.jspecify.annotations.NullMarked;
