package org.paymentassistant.domain.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A reduction that the seller grants for paying early (Skonto, escompte): offered to a person, never taken on its own.
 * Immutable.
 *
 * @param percent of the amount due, for instance 2 for 2 %; empty where only an amount is stated
 * @param amount the reduction in the invoice's currency, where stated or computable
 * @param until the last day it is granted
 */
public record EarlyPaymentDiscount(Optional<BigDecimal> percent, Optional<BigDecimal> amount, LocalDate until) {

    public EarlyPaymentDiscount {
        Objects.requireNonNull(until, "until");
        if (percent.isEmpty() && amount.isEmpty()) {
            throw new IllegalArgumentException("a discount has a percentage or an amount");
        }
    }
}
