package org.paymentassistant.domain.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.money.Money;

/**
 * A reduction that the seller grants for paying early (Skonto, escompte): offered to a person, never taken on its own.
 * Immutable.
 *
 * @param percent of the amount due, for instance 2 for 2 %; empty where only an amount is stated
 * @param amount the reduction in the invoice's currency, where stated or computable
 * @param until the last day it is granted
 */
public record EarlyPaymentDiscount(Optional<BigDecimal> percent, Optional<BigDecimal> amount, LocalDate until) {

    private static final int PERCENT = 2;

    public EarlyPaymentDiscount {
        Objects.requireNonNull(until, "until");
        if (percent.isEmpty() && amount.isEmpty()) {
            throw new IllegalArgumentException("a discount has a percentage or an amount");
        }
    }

    /**
     * What is left to pay.
     *
     * @param due the whole amount
     * @return less than the whole, rounded to its decimals; empty where the reduction is none or leaves nothing
     */
    public Optional<Money> takenFrom(Money due) {
        return amount.or(() -> percent.map(part -> due.amount().multiply(part).movePointLeft(PERCENT)))
                .map(reduction ->
                        due.amount().subtract(reduction.setScale(due.amount().scale(), RoundingMode.HALF_UP)))
                .filter(left -> left.signum() > 0 && left.compareTo(due.amount()) < 0)
                .map((BigDecimal left) -> Money.of(left, due.currency()));
    }
}
