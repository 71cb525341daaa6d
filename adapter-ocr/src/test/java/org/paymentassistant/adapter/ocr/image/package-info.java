@NullMarked
package org.paymentassistant.adapter.ocr.image;

import org.jspecify.annotations.NullMarked;
