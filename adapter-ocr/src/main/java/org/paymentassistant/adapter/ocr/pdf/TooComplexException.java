package org.paymentassistant.adapter.ocr.pdf;

/** A PDF asks for more than reading may cost. Unchecked, because the PDF library keeps checked ones to itself. */
public final class TooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooComplexException(String what) {
        super(what, null, false, false);
    }
}
