package org.paymentassistant.example.bank;

/** Ends the handling of one request with an error answer. It never leaves the simulated bank. */
final class BankRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BankError error;

    BankRefusal(BankError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    BankError error() {
        return error;
    }
}
