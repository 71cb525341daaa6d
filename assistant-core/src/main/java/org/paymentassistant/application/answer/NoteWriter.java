package org.paymentassistant.application.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.PaymentDraft;

/** Puts into words what a person should look at in a draft. */
final class NoteWriter {

    private final Texts texts;
    private final Notation notation;

    NoteWriter(Texts texts, Notation notation) {
        this.texts = texts;
        this.notation = notation;
    }

    List<String> of(Optional<PaymentDraft> draft) {
        List<String> notes = new ArrayList<>();
        draft.map(NoteWriter::issues).orElse(List.of()).stream()
                .map(this::note)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(notes::add);
        draft.map(PaymentDraft::invoice).flatMap(this::discount).ifPresent(notes::add);
        return notes;
    }

    /** That these drafts of the supplier are open beside a credit note. */
    List<String> ofOpenDrafts(List<PaymentDraft> drafts) {
        return drafts.stream()
                .map(PaymentDraft::invoice)
                .map(invoice -> texts.get(
                        "note.open-draft",
                        Map.of(
                                "number",
                                        invoice.invoiceNumber()
                                                .map(number -> number.value())
                                                .orElse("–"),
                                "amount",
                                        invoice.amountDue()
                                                .map(notation::amount)
                                                .orElse("–"))))
                .toList();
    }

    private static List<ReviewIssue> issues(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<List<ReviewIssue>>(
                incomplete -> incomplete.issues(),
                ready -> ready.issues(),
                submitted -> submitted.issues(),
                closed -> List.of(),
                discarded -> List.of()));
    }

    private Optional<String> note(ReviewIssue issue) {
        String general = "issue." + issue.code().name();
        String level = issue.severity() == Severity.ERROR ? ".ERROR" : "";
        return texts.find(general + level)
                .or(() -> texts.find(general))
                .map(words -> Texts.fill(words, parameters(issue)));
    }

    private Map<String, String> parameters(ReviewIssue issue) {
        Map<String, String> parameters = new HashMap<>(issue.parameters());
        parameters.put("field", texts.get(issue.field().map(NoteWriter::key).orElse("field.whole-document")));
        return parameters;
    }

    static String key(InvoiceField field) {
        return "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> discount(InvoiceData invoice) {
        return invoice.discount()
                .map(discount -> texts.get(
                        "note.discount",
                        Map.of(
                                "reduction", reduction(discount, invoice.amountDue()),
                                "until", notation.date(discount.until()))));
    }

    private String reduction(EarlyPaymentDiscount discount, Optional<Money> due) {
        String currency = due.map(
                        money -> Notation.NO_BREAK_SPACE + money.currency().getCurrencyCode())
                .orElse("");
        return discount.percent()
                .map(notation::percent)
                .orElseGet(() -> notation.number(discount.amount().orElseThrow().toPlainString()) + currency);
    }
}
