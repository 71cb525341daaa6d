package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.facts.PaymentTerms.Rule;

/** Invents terms of payment. */
final class TermsGenerator {
    private final Draw draw;

    TermsGenerator(Draw draw) {
        this.draw = draw;
    }

    PaymentTerms terms(LocalDate issued, boolean rewarded) {
        Rule rule = rewarded ? Rule.DAYS : drawnRule();
        int days = rule == Rule.ON_RECEIPT ? 0 : draw.from(List.of(14, 30, 30, 30, 45, 60, 10, 21));
        int printed = draw.between(0, 9);
        Optional<EarlyPaymentDiscount> discount = rewarded
                ? Optional.of(discount(issued, Math.min(days - 2, draw.from(List.of(7, 8, 10, 14)))))
                : Optional.empty();
        return new PaymentTerms(rule, days, PaymentTerms.due(rule, days, issued), printed < 7, printed > 4, discount);
    }

    private Rule drawnRule() {
        int sort = draw.between(0, 9);
        if (sort == 0) {
            return Rule.ON_RECEIPT;
        }
        return sort == 1 ? Rule.END_OF_MONTH : Rule.DAYS;
    }

    private EarlyPaymentDiscount discount(LocalDate issued, int days) {
        BigDecimal percent = draw.from(List.of(new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("1.5")));
        return new EarlyPaymentDiscount(percent, days, issued.plusDays(days));
    }
}
