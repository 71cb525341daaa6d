package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;

/** A message is longer than its reader allows. */
final class TooLongException extends IOException {

    private static final long serialVersionUID = 1;

    TooLongException(long bytes) {
        super("a message of " + bytes + " bytes is longer than allowed");
    }
}
