package org.paymentassistant.domain.account;

/** A text was taken for an IBAN and is none. The message shows no more of it than its first four characters. */
public final class InvalidIbanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the culprit, masked.
     *
     * @param text what was taken for an IBAN; not null
     */
    public InvalidIbanException(String text) {
        super("not an IBAN: " + text.substring(0, Math.min(4, text.length())) + "… (" + text.length() + " characters)");
    }
}
