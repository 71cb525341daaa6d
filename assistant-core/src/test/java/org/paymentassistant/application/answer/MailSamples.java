package org.paymentassistant.application.answer;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** The mails that are kept to be read, by name. */
final class MailSamples {

    static final String HOSTILE_NAME = "Dach & Söhne \"GmbH\" <script>alert('1')</script> {field}";
    private static final String HOSTILE_FILE = "<img src=x onerror=alert(1)>'.pdf";
    private static final URI LINK =
            URI.create("https://assistant.example/complete#q8Zt1vYxk2N4rB7mL0sWdE6hUcJ3fPaGqXoTiVbKnRy");
    private static final BankAccount ACCOUNT =
            new BankAccount(DraftSamples.instruction(1).debtorAccount(), Samples.EUR, "EUR account", "•••• 0189");

    private MailSamples() {}

    static Set<String> names() {
        return all().keySet();
    }

    static AnswerWriter.Words write(String name, Language language) {
        return Objects.requireNonNull(all().get(name), name).apply(language);
    }

    private static Map<String, Function<Language, AnswerWriter.Words>> all() {
        Map<String, Function<Language, AnswerWriter.Words>> mails = new LinkedHashMap<>();
        mails.put("processed", answer(Answer.Kind.PROCESSED, drafted()));
        mails.put("partially-processed", answer(Answer.Kind.PARTIALLY_PROCESSED, changedAccount()));
        mails.put(
                "mixed",
                answer(
                        Answer.Kind.PARTIALLY_PROCESSED,
                        drafted(),
                        rejected("rechnung-4711.pdf", ReasonCode.ENCRYPTED),
                        secondOf(DraftSamples.submitted(12)),
                        changedAccount(),
                        incomplete()));
        mails.put(
                "not-processed",
                answer(
                        Answer.Kind.NOT_PROCESSED,
                        rejected("avoir-2026-07.pdf", ReasonCode.CREDIT_NOTE),
                        rejected("IMG_2041.jpg", ReasonCode.UNREADABLE_SCAN),
                        secondOf(DraftSamples.incomplete(13))));
        mails.put("split", answer(Answer.Kind.PARTIALLY_PROCESSED, split()));
        mails.put("refused", MailSamples::refused);
        mails.put("in-progress", answer(Answer.Kind.IN_PROGRESS, waiting(), drafted()));
        mails.put(
                "hostile",
                answer(Answer.Kind.PARTIALLY_PROCESSED, named(HOSTILE_FILE, HOSTILE_NAME, "\"><a href=//x>1")));
        mails.put("harmless", answer(Answer.Kind.PARTIALLY_PROCESSED, named("a.pdf", "Dach GmbH", "1")));
        mails.put("welcome", MailSamples::welcome);
        return mails;
    }

    private static Function<Language, AnswerWriter.Words> answer(Answer.Kind kind, DocumentAnswer... documents) {
        return language -> AnswerWriter.write(answer(kind, language, Optional.empty(), List.of(documents)));
    }

    private static DocumentAnswer split() {
        return new DocumentAnswer(
                FileName.of("factures-mars.pdf"),
                new InvoiceOutcome.NeedsSplit(new InvoiceSplit(List.of(List.of(1, 2), List.of(3)), false)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LINK));
    }

    private static AnswerWriter.Words refused(Language language) {
        return AnswerWriter.write(
                answer(Answer.Kind.NOT_PROCESSED, language, Optional.of(ReasonCode.NO_ATTACHMENT), List.of()));
    }

    private static AnswerWriter.Words welcome(Language language) {
        return WelcomeWriter.write(Samples.company().withLanguage(language));
    }

    private static Answer answer(
            Answer.Kind kind, Language language, Optional<ReasonCode> refusal, List<DocumentAnswer> documents) {
        return new Answer(
                kind,
                language,
                "Atelier Petit SARL",
                new SecurityCode("K7QWERTZ"),
                refusal,
                documents,
                kind == Answer.Kind.IN_PROGRESS ? List.of(FileName.of("scan-0007.pdf")) : List.of(),
                Duration.ofDays(3));
    }

    private static DocumentAnswer drafted() {
        SubmittedDraft draft = DraftSamples.submitted(11);
        return document("facture-canal.pdf", new InvoiceOutcome.Drafted(draft.id()), draft, false);
    }

    private static DocumentAnswer waiting() {
        PaymentDraft draft = DraftSamples.ready(15);
        return document(
                "facture-mars.pdf", new InvoiceOutcome.Submitting(draft.id(), ReasonCode.BANK_DOWN), draft, false);
    }

    private static DocumentAnswer changedAccount() {
        return asking(
                "invoice_2026-14.pdf",
                DraftSamples.invoice(14),
                new ReviewIssue(
                        Severity.ERROR,
                        Optional.of(InvoiceField.IBAN),
                        IssueCode.CHANGED_ACCOUNT,
                        Map.of("known", Samples.OTHER_ACCOUNT.masked(), "given", Samples.SELLER_ACCOUNT.masked())),
                ReviewIssue.of(Severity.ERROR, InvoiceField.PAYMENT_DUE_DATE, IssueCode.DOUBTFUL));
    }

    private static DocumentAnswer incomplete() {
        InvoiceData bare = invoice("Northern Lights Ltd", "NL-88", Money.of("1250000", "JPY"));
        return asking(
                "Scan 10-03-2026 08.14.22 (second copy, corrected after our telephone call).pdf",
                bare,
                ReviewIssue.of(Severity.ERROR, InvoiceField.IBAN, IssueCode.MISSING),
                ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.DEBTOR_ACCOUNT,
                        IssueCode.NO_ACCOUNT_IN_CURRENCY,
                        Map.of("currency", "JPY")));
    }

    private static DocumentAnswer named(String file, String seller, String number) {
        return asking(
                file,
                invoice(seller, number, Money.of("1.00", "EUR")),
                new ReviewIssue(
                        Severity.ERROR,
                        Optional.of(InvoiceField.IBAN),
                        IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME,
                        Map.of("knownName", "{name} $0 & Co", "name", seller)));
    }

    private static DocumentAnswer asking(String file, InvoiceData invoice, ReviewIssue... issues) {
        PaymentDraft draft = new IncompleteDraft(
                DraftSamples.origin(14), invoice, Optional.empty(), List.of(), List.of(issues), Optional.empty());
        return document(file, new InvoiceOutcome.NeedsData(draft.id(), ReasonCode.OK_NEEDS_DATA), draft, true);
    }

    private static DocumentAnswer secondOf(PaymentDraft first) {
        return document(
                "copie.pdf",
                new InvoiceOutcome.Duplicate(new DocumentId("document-1"), Optional.of(first.id())),
                first,
                first instanceof IncompleteDraft);
    }

    private static DocumentAnswer rejected(String file, ReasonCode reason) {
        return new DocumentAnswer(
                FileName.of(file),
                new InvoiceOutcome.Rejected(reason),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DocumentAnswer document(String file, InvoiceOutcome outcome, PaymentDraft draft, boolean asks) {
        Optional<BankAccount> account = asks ? Optional.empty() : Optional.of(ACCOUNT);
        Optional<URI> link = asks ? Optional.of(LINK) : Optional.empty();
        return new DocumentAnswer(FileName.of(file), outcome, Optional.of(draft), account, link);
    }

    private static InvoiceData invoice(String seller, String number, Money amount) {
        return new InvoiceData(
                Optional.of(new PartyName(seller)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(amount),
                Optional.of(new InvoiceNumber(number)),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.empty(),
                Optional.empty());
    }
}
