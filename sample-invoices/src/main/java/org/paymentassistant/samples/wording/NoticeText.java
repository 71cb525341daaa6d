package org.paymentassistant.samples.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.truth.Field;

/**
 * Sentences that say what is special about a document. Immutable.
 *
 * @param script the document
 */
public record NoticeText(Script script) {
    /**
     * What a reader must know: that it is paid, will be collected, is to be paid to another party, is no invoice.
     *
     * @return the sentences, often none
     */
    public List<Line> important() {
        List<Line> lines = new ArrayList<>();
        ofKind().ifPresent(lines::add);
        script.facts()
                .payee()
                .ifPresent(payee -> lines.add(script.wording()
                        .sentence("factor", Map.of("payee", Line.value(Field.PAYEE_NAME, payee.name())))));
        return lines;
    }

    /**
     * What stands small below: thanks, tax notes, legal text.
     *
     * @return the sentences
     */
    public List<Line> small() {
        List<Line> lines = new ArrayList<>();
        if (script.facts().totals().tax().signum() == 0 && script.facts().kind().isInvoice()) {
            lines.add(word("exempt"));
        }
        if (script.choice().chance("legal", 55)) {
            lines.add(word("legal"));
        }
        if (script.choice().chance("thanks", 55)) {
            lines.add(word("thanks"));
        }
        return lines;
    }

    private Optional<Line> ofKind() {
        InvoiceFacts facts = script.facts();
        return switch (facts.kind()) {
            case DIRECT_DEBIT_INVOICE ->
                Optional.of(dated("debit", facts.terms().due()));
            case PAID_INVOICE, RECEIPT -> Optional.of(dated("paid", facts.issued()));
            case CREDIT_NOTE -> Optional.of(word("creditNote"));
            case PRO_FORMA, DELIVERY_NOTE, ORDER, ORDER_CONFIRMATION -> Optional.of(word("notPayable"));
            case QUOTE -> Optional.of(word("validity"));
            case REMINDER -> Optional.of(dated("reminder", facts.issued().minusDays(45)));
            case INVOICE, PARTIAL_INVOICE, FINAL_INVOICE, STATEMENT, LETTER, OTHER -> Optional.empty();
        };
    }

    private Line word(String key) {
        return Line.of(script.word(key));
    }

    private Line dated(String key, LocalDate date) {
        Line earlier = Line.value(
                Field.OTHER_NUMBER,
                script.facts().mentions().earlierInvoice().orElse(script.facts().number()));
        return script.wording()
                .sentence(
                        key,
                        Map.of(
                                "date", script.date(Field.OTHER_DATE, date),
                                "no", earlier,
                                "due",
                                        script.money(
                                                Field.AMOUNT_DUE,
                                                script.facts().totals().due()),
                                "mandate",
                                        Line.of("M-"
                                                + Integer.toHexString(
                                                        script.facts().number().hashCode()))));
    }
}
