package org.paymentassistant.samples.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paymentassistant.samples.facts.EarlyPaymentDiscount;
import org.paymentassistant.samples.facts.PaymentTerms;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.truth.Field;

/**
 * When to pay, in sentences. Immutable.
 *
 * @param script the document
 */
public record TermsText(Script script) {
    /**
     * The terms as far as they are printed.
     *
     * @return no, one or more sentences
     */
    public List<Line> lines() {
        PaymentTerms terms = script.facts().terms();
        List<Line> lines = new ArrayList<>();
        if (!script.facts().kind().isPayable()) {
            return lines;
        }
        if (terms.rulePrinted() || !terms.datePrinted()) {
            lines.add(rule(terms));
        }
        if (terms.datePrinted() && saysDateInSentence(script)) {
            lines.add(script.wording()
                    .sentence(
                            "terms.date",
                            Map.of(
                                    "date", script.date(Field.DUE_DATE, terms.due()),
                                    "due",
                                            script.money(
                                                    Field.AMOUNT_DUE,
                                                    script.facts().totals().due()))));
        }
        terms.discount().ifPresent(discount -> lines.add(discount(discount)));
        return lines;
    }

    static boolean saysDateInSentence(Script script) {
        return script.choice().chance("due date in sentence", 25);
    }

    private Line rule(PaymentTerms terms) {
        Map<String, Line> days = Map.of("d", Line.value(Field.PAYMENT_TERMS, String.valueOf(terms.days())));
        return switch (terms.rule()) {
            case DAYS -> script.wording().sentence("terms.days", days);
            case END_OF_MONTH -> script.wording().sentence("terms.eom", days);
            case END_OF_NEXT_MONTH ->
                Line.value(Field.PAYMENT_TERMS, script.wording().of("terms.next"));
            case ON_RECEIPT -> Line.value(Field.PAYMENT_TERMS, script.wording().of("terms.receipt"));
        };
    }

    private Line discount(EarlyPaymentDiscount discount) {
        String percent = script.notation().number(discount.percent());
        BigDecimal due = script.facts().totals().due();
        BigDecimal off = due.multiply(discount.percent()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        return script.wording()
                .sentence(
                        "terms.discount",
                        Map.of(
                                "p", Line.value(Field.EARLY_PAYMENT_DISCOUNT, percent),
                                "d", Line.of(String.valueOf(discount.days())),
                                "date", script.date(Field.OTHER_DATE, discount.until()),
                                "net",
                                        Line.value(
                                                Field.PAYMENT_TERMS,
                                                String.valueOf(
                                                        script.facts().terms().days())),
                                "off", script.money(Field.OTHER_NUMBER, off),
                                "rest", script.money(Field.OTHER_NUMBER, due.subtract(off))));
    }
}
