package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;

/** What a child sent is no answer. */
final class MalformedAnswerException extends IOException {

    private static final long serialVersionUID = 1;

    MalformedAnswerException(Throwable cause) {
        super("an answer is none", cause);
    }
}
