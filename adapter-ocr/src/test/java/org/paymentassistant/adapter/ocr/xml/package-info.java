@NullMarked
package org.paymentassistant.adapter.ocr.xml;

import org.jspecify.annotations.NullMarked;
