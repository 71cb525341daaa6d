package org.paymentassistant.domain.money;

import java.util.Currency;

/** Two amounts of different currencies were added, subtracted or compared. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Currency left;
    private final Currency right;

    /**
     * Names both currencies.
     *
     * @param left the currency of the first amount; not null
     * @param right the currency of the second amount; not null
     */
    public CurrencyMismatchException(Currency left, Currency right) {
        super("amounts of different currencies: " + left + " and " + right);
        this.left = left;
        this.right = right;
    }

    /** The currency of the first amount; not null. */
    public Currency left() {
        return left;
    }

    /** The currency of the second amount; not null. */
    public Currency right() {
        return right;
    }
}
