@NullMarked
package org.paymentassistant.adapter.ocr.engine;

import org.jspecify.annotations.NullMarked;
