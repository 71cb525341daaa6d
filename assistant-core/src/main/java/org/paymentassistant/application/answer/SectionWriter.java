package org.paymentassistant.application.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.application.answer.Section.Fact;
import org.paymentassistant.application.answer.Section.Tone;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.PaymentDraft;

/** Puts what came of one invoice into words. */
final class SectionWriter {

    private final Texts texts;
    private final Notation notation;
    private final NoteWriter notes;
    private final Map<String, String> validity;

    /** A writer; the validity is how many hours a completion link opens its draft. */
    SectionWriter(Language language, Texts texts, long validity) {
        this.texts = texts;
        this.notation = new Notation(language, texts);
        this.notes = new NoteWriter(texts, notation);
        this.validity = Map.of("hours", String.valueOf(validity));
    }

    Section write(DocumentAnswer answer) {
        return answer.outcome()
                .fold(new InvoiceOutcome.Cases<>(
                        drafted -> section(answer, "drafted", Tone.GOOD, notes.of(answer.draft()), "drafted"),
                        submitting ->
                                section(answer, "submitting", Tone.OPEN, waiting(submitting.reason()), "submitting"),
                        needsData -> section(answer, "needs-data", Tone.OPEN, notes.of(answer.draft()), "needs-data"),
                        needsSplit -> split(answer, needsSplit),
                        duplicate -> section(answer, "duplicate", Tone.OPEN, second(), first(answer)),
                        rejected -> rejected(answer, rejected.reason()),
                        ignored -> rejected(answer, ignored.reason()),
                        deadLetter -> rejected(answer, deadLetter.reason())));
    }

    private Section section(DocumentAnswer answer, String status, Tone tone, List<String> sentences, String next) {
        return new Section(
                answer.file().value(),
                texts.get("status." + status),
                tone,
                facts(answer),
                sentences,
                texts.get("next." + next, validity),
                answer.completionLink(),
                texts.get("link.complete"));
    }

    /** Nothing is known of its invoices before a person has said where each begins. */
    private Section split(DocumentAnswer answer, InvoiceOutcome.NeedsSplit asked) {
        return new Section(
                answer.file().value(),
                texts.get("status.needs-data"),
                Tone.OPEN,
                List.of(),
                List.of(texts.get("reason." + asked.reason().name())),
                texts.get("next.split", validity),
                answer.completionLink(),
                texts.get("link.split"));
    }

    /** A file of which nothing is known yet. */
    Section unread(FileName file) {
        return new Section(
                file.value(),
                texts.get("status.reading"),
                Tone.OPEN,
                List.of(),
                List.of(),
                texts.get("next.submitting"),
                Optional.empty(),
                "");
    }

    private Section rejected(DocumentAnswer answer, ReasonCode reason) {
        return Section.rejected(answer.file().value(), reason, notes.ofOpenDrafts(answer.openDrafts()), texts);
    }

    private List<String> waiting(ReasonCode reason) {
        return texts.find("waiting." + reason.name()).map(List::of).orElse(List.of());
    }

    private List<String> second() {
        return List.of(texts.get("reason.DUPLICATE"));
    }

    /** What to do depends on how far the first draft of a duplicate has come. */
    private static String first(DocumentAnswer answer) {
        return answer.draft()
                .map(draft -> draft.fold(new PaymentDraft.Cases<>(
                        incomplete -> "duplicate-incomplete",
                        ready -> "duplicate-unfinished",
                        submitted -> "duplicate-at-bank",
                        closed -> "duplicate-validated",
                        discarded -> "duplicate-unfinished")))
                .orElse("duplicate-unfinished");
    }

    private List<Fact> facts(DocumentAnswer answer) {
        List<Fact> facts = new ArrayList<>();
        answer.draft().map(PaymentDraft::invoice).ifPresent(invoice -> addFacts(facts, invoice));
        answer.debtorAccount().map(SectionWriter::shown).ifPresent(account -> add(facts, "debtor-account", account));
        return facts;
    }

    private void addFacts(List<Fact> facts, InvoiceData invoice) {
        invoice.creditorName().map(PartyName::value).ifPresent(name -> add(facts, "creditor", name));
        invoice.account()
                .map(PaymentAccount::masked)
                .map(SectionWriter::unbroken)
                .ifPresent(account -> add(facts, "account", account));
        invoice.amountDue().map(notation::amount).ifPresent(amount -> add(facts, "amount", amount));
        invoice.invoiceNumber().ifPresent(number -> add(facts, "invoice-number", number.value()));
        invoice.paymentDueDate().map(notation::date).ifPresent(date -> add(facts, "due-date", date));
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(texts.get("fact." + key), value, key.equals("amount")));
    }

    private static String shown(BankAccount account) {
        return account.label() + " (" + unbroken(account.maskedNumber()) + ")";
    }

    private static String unbroken(String number) {
        return number.replace(" ", Notation.NO_BREAK_SPACE);
    }
}
