@NullMarked
package org.paymentassistant.adapter.ocr.guard;

import org.jspecify.annotations.NullMarked;
