package org.paymentassistant.domain.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A part of the amount due with its own date. Immutable.
 *
 * @param amount in the invoice's currency
 * @param dueDate when this part is due
 */
public record Instalment(BigDecimal amount, LocalDate dueDate) {

    public Instalment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(dueDate, "dueDate");
    }
}
