package org.paymentassistant.application.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.application.answer.Section.Fact;
import org.paymentassistant.application.answer.Section.Tone;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.PaymentDraft;

/** Puts what came of one invoice into words. */
final class SectionWriter {

    private final Texts texts;
    private final Notation notation;

    SectionWriter(Language language, Texts texts) {
        this.texts = texts;
        this.notation = new Notation(language, texts);
    }

    Section write(DocumentAnswer answer) {
        return answer.outcome()
                .fold(new InvoiceOutcome.Cases<>(
                        drafted -> section(answer, "drafted", Tone.GOOD, notes(answer)),
                        submitting -> section(answer, "submitting", Tone.OPEN, waiting(submitting.reason())),
                        needsData -> section(answer, "needs-data", Tone.OPEN, notes(answer)),
                        duplicate -> section(answer, "duplicate", Tone.BAD, List.of()),
                        rejected -> rejected(answer, rejected.reason()),
                        ignored -> rejected(answer, ignored.reason()),
                        deadLetter -> rejected(answer, deadLetter.reason())));
    }

    private Section section(DocumentAnswer answer, String key, Tone tone, List<String> notes) {
        return new Section(
                answer.file().value(),
                texts.get("status." + key),
                tone,
                facts(answer),
                notes,
                texts.get("next." + key),
                answer.completionLink(),
                texts.get("link.complete"));
    }

    private Section rejected(DocumentAnswer answer, ReasonCode reason) {
        return new Section(
                answer.file().value(),
                texts.get("status.rejected"),
                Tone.BAD,
                List.of(),
                List.of(texts.get("reason." + reason.name())),
                texts.get("remedy." + reason.name()),
                Optional.empty(),
                "");
    }

    private List<String> waiting(ReasonCode reason) {
        return texts.find("waiting." + reason.name()).map(List::of).orElse(List.of());
    }

    private List<Fact> facts(DocumentAnswer answer) {
        List<Fact> facts = new ArrayList<>();
        answer.draft().map(PaymentDraft::invoice).ifPresent(invoice -> addFacts(facts, invoice));
        answer.debtorAccount().map(SectionWriter::shown).ifPresent(account -> add(facts, "debtor-account", account));
        return facts;
    }

    private void addFacts(List<Fact> facts, InvoiceData invoice) {
        invoice.creditorName().ifPresent(name -> add(facts, "creditor", name.value()));
        invoice.account().map(PaymentAccount::masked).ifPresent(account -> add(facts, "account", account));
        invoice.amountDue().map(notation::amount).ifPresent(amount -> add(facts, "amount", amount));
        invoice.invoiceNumber().ifPresent(number -> add(facts, "invoice-number", number.value()));
        invoice.paymentDueDate().map(notation::date).ifPresent(date -> add(facts, "due-date", date));
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(texts.get("fact." + key), value));
    }

    private static String shown(BankAccount account) {
        return account.label() + " (" + account.maskedNumber() + ")";
    }

    private List<String> notes(DocumentAnswer answer) {
        List<String> notes = new ArrayList<>();
        issuesOf(answer.draft()).stream()
                .map(this::note)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(notes::add);
        answer.draft()
                .flatMap(draft -> draft.invoice().discount())
                .ifPresent(discount -> notes.add(texts.get(
                        "note.discount",
                        Map.of(
                                "reduction",
                                discount.percent()
                                        .map(percent ->
                                                percent.stripTrailingZeros().toPlainString() + " %")
                                        .orElseGet(() ->
                                                discount.amount().orElseThrow().toPlainString()),
                                "until",
                                notation.date(discount.until())))));
        return notes;
    }

    private static List<ReviewIssue> issuesOf(Optional<PaymentDraft> draft) {
        return draft.map(state -> state.fold(new PaymentDraft.Cases<List<ReviewIssue>>(
                        incomplete -> incomplete.issues(),
                        ready -> ready.issues(),
                        submitted -> submitted.issues(),
                        closed -> List.of(),
                        discarded -> List.of())))
                .orElse(List.of());
    }

    private Optional<String> note(ReviewIssue issue) {
        String general = "issue." + issue.code().name();
        String level = issue.severity() == Severity.ERROR ? ".ERROR" : "";
        return texts.find(general + level)
                .or(() -> texts.find(general))
                .map(words -> Texts.fill(words, parameters(issue)));
    }

    private Map<String, String> parameters(ReviewIssue issue) {
        Map<String, String> parameters = new java.util.HashMap<>(issue.parameters());
        issue.field()
                .ifPresent(field -> parameters.put(
                        "field",
                        texts.get(
                                "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return parameters;
    }
}
