/** Reading in child processes that can be killed. */
@org.jspecify.annotations.NullMarked
package org.paymentassistant.adapter.ocr.guard;
