package org.paymentassistant.example.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoInvoices;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** Drafts of invoices of the demonstration, as they wait for a person. */
final class PageDrafts {

    static final String OTHER_IBAN = "DE02120300000000202051";
    static final String TYPED_IBAN = "FR7630006000011234567890189";

    /** What was made of the sample files: reading one takes longer than most tests. */
    private static final Map<String, Appraisal> UNDERSTOOD = new ConcurrentHashMap<>();

    /** The sample files, drawn once. */
    private static final class Drawn {
        private static final List<SampleInvoice> ALL =
                DemoInvoices.all().stream().map(DemoInvoice::sample).toList();
    }

    private final PageWorld world;
    private final AtomicInteger numbers = new AtomicInteger();

    PageDrafts(PageWorld world) {
        this.world = world;
    }

    /** An invoice without an account. */
    PageWorld.Given withoutAccount() {
        SourceDocument document = document("facture-sans-iban.pdf");
        Appraisal appraisal = understood(document);
        return world.give(draft(appraisal.data(), appraisal.questions(), appraisal.issues()), document);
    }

    /** Two accounts to choose from, a discount, and a warning. */
    PageWorld.Given withChoices() {
        SourceDocument document = document("rechnung-skonto.pdf");
        Appraisal appraisal = understood(document);
        String account = number(appraisal.data().account().orElseThrow());
        List<ReviewIssue> issues = new ArrayList<>(appraisal.issues());
        issues.add(ReviewIssue.of(
                Severity.ERROR,
                InvoiceField.IBAN,
                IssueCode.CHANGED_ACCOUNT,
                Map.of("known", "BE68 •••• 7034", "given", account.substring(0, 4) + " •••• " + tail(account))));
        return world.give(
                draft(
                        appraisal.data(),
                        List.of(
                                new FieldQuestion(InvoiceField.IBAN, List.of(account, OTHER_IBAN)),
                                new FieldQuestion(
                                        InvoiceField.DEBTOR_ACCOUNT, List.of("wallet-eur-1", "wallet-eur-2"))),
                        issues),
                document);
    }

    /** A draft that asks for the account alone; its document has no picture. */
    PageWorld.Given plain() {
        return asking(new FieldQuestion(InvoiceField.IBAN, List.of()));
    }

    /** A draft that asks for amount and currency. */
    PageWorld.Given withoutAmount() {
        return asking(
                new FieldQuestion(InvoiceField.AMOUNT_DUE, List.of()),
                new FieldQuestion(InvoiceField.CURRENCY, List.of()));
    }

    private PageWorld.Given asking(FieldQuestion... questions) {
        InvoiceData data = DraftSamples.invoice(numbers.incrementAndGet());
        return of(
                draft(data, List.of(questions), List.of()),
                "invoice.txt",
                "no picture".getBytes(StandardCharsets.UTF_8));
    }

    /** A draft whose document is a file that cannot be shown. */
    PageWorld.Given of(IncompleteDraft draft, String name, byte[] content) {
        return world.give(draft, SourceDocument.of(name, content));
    }

    /** A draft over some data. */
    static IncompleteDraft draft(InvoiceData data, List<FieldQuestion> questions, List<ReviewIssue> issues) {
        return new IncompleteDraft(
                DraftSamples.origin(1),
                data,
                Optional.of(new BankAccountId("wallet-eur-1")),
                questions,
                issues,
                Optional.empty());
    }

    private Appraisal understood(SourceDocument document) {
        return UNDERSTOOD.computeIfAbsent(document.name().value(), name -> understand(document));
    }

    private Appraisal understand(SourceDocument document) {
        return world.assistant()
                .understandDocument()
                .understand(document, Samples.profile())
                .fold(
                        found -> found.invoices().get(0),
                        doubtful -> doubtful.invoices().get(0),
                        refused -> {
                            throw new AssertionError(refused.reason());
                        });
    }

    static SourceDocument document(String name) {
        SampleInvoice sample = Drawn.ALL.stream()
                .filter(invoice -> invoice.fileName().equals(name))
                .findFirst()
                .orElseThrow();
        return SourceDocument.of(name, sample.content().bytes());
    }

    private static String number(PaymentAccount account) {
        return account.fold(iban -> iban.iban().value(), local -> local.number());
    }

    private static String tail(String number) {
        return number.substring(number.length() - 4);
    }
}
