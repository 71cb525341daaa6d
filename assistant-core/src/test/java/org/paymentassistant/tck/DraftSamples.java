package org.paymentassistant.tck;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.EndToEndId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.ReferenceType;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.domain.payment.SubmittedDraft;

/** Valid drafts in each state. Equal numbers make drafts of the same invoice; each number has a document of its own. */
public final class DraftSamples {

    private static final PartyName SELLER = new PartyName("Brasserie du Canal SA");

    private DraftSamples() {}

    /** Where the draft of a number comes from. */
    public static DraftOrigin origin(int number) {
        return origin("draft%04d".formatted(number), "document-" + number, 0);
    }

    /** Where a draft comes from. */
    public static DraftOrigin origin(String draft, String document, int part) {
        return new DraftOrigin(new DraftId(draft), Samples.COMPANY_ID, new DocumentId(document), part, Samples.NOON);
    }

    /** The same of another company and time. */
    public static DraftOrigin originOf(DraftOrigin origin, CompanyId company, Instant createdAt) {
        return new DraftOrigin(origin.id(), company, origin.document(), origin.part(), createdAt);
    }

    /** An invoice with every value filled. */
    public static InvoiceData invoice(int number) {
        return new InvoiceData(
                Optional.of(SELLER),
                Optional.of(new PartyName("Facto Finance NV")),
                Optional.of(new VatId("BE0403019261")),
                Optional.of(address()),
                Optional.of(Samples.SELLER_ACCOUNT),
                Optional.of(new Bic("KREDBEBB")),
                Optional.of(amount()),
                Optional.of(new InvoiceNumber("F-2026/" + number)),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(LocalDate.of(2026, 3, 31)),
                Optional.of(reference()),
                Optional.of(new EarlyPaymentDiscount(
                        Optional.of(new BigDecimal("2.5")),
                        Optional.of(new BigDecimal("30.86")),
                        LocalDate.of(2026, 3, 15))));
    }

    /** An invoice of which next to nothing is known. */
    public static InvoiceData bareInvoice() {
        return new InvoiceData(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the invoice of a number is recognised by. */
    public static InvoiceIdentity identity(int number) {
        return new InvoiceIdentity(
                Samples.COMPANY_ID, Samples.SELLER_ACCOUNT.key(), "F2026" + number, "1234.56", "EUR");
    }

    /** The creditor of the sample payments. */
    public static Creditor creditor() {
        return new Creditor(SELLER, Samples.SELLER_ACCOUNT, Optional.of(new Bic("KREDBEBB")), Optional.of(address()));
    }

    /** A payment with a structured reference. */
    public static PaymentInstruction instruction(int number) {
        return new PaymentInstruction(
                new BankAccountId("wallet-eur-1"),
                creditor(),
                amount(),
                LocalDate.of(2026, 3, 31),
                reference(),
                new EndToEndId("E2E" + number),
                ChargeBearer.SLEV);
    }

    /** A draft that waits for a person and has an identity. */
    public static IncompleteDraft incomplete(int number) {
        return new IncompleteDraft(
                origin(number),
                invoice(number),
                Optional.of(new BankAccountId("wallet-eur-1")),
                List.of(
                        new FieldQuestion(InvoiceField.IBAN, List.of("BE68539007547034", "DE89370400440532013000")),
                        new FieldQuestion(InvoiceField.PAYMENT_DUE_DATE, List.of())),
                issues(),
                Optional.of(identity(number)));
    }

    /** A draft of which too little is known to recognise its invoice. */
    public static IncompleteDraft unrecognisable(int number) {
        return new IncompleteDraft(
                origin(number),
                bareInvoice(),
                Optional.empty(),
                List.of(new FieldQuestion(InvoiceField.AMOUNT_DUE, List.of())),
                List.of(),
                Optional.empty());
    }

    /** A complete draft. */
    public static ReadyDraft ready(int number) {
        return ready(origin(number), number);
    }

    /** A complete draft of the invoice of a number, from elsewhere. */
    public static ReadyDraft ready(DraftOrigin origin, int number) {
        return new ReadyDraft(origin, invoice(number), instruction(number), issues(), identity(number));
    }

    /** A draft that the bank has. */
    public static SubmittedDraft submitted(int number) {
        return ready(number).submitted(new BankDraftId("bank-" + number), Samples.NOON.plusSeconds(1));
    }

    /** A draft that ended at the bank. */
    public static ClosedDraft closed(int number, ClosedDraft.Ending ending) {
        return submitted(number).closed(ending, Samples.NOON.plus(Duration.ofDays(1)));
    }

    /** One draft of each state, each of another invoice. */
    public static List<PaymentDraft> inEveryState() {
        return List.of(
                incomplete(1),
                unrecognisable(2),
                ready(3),
                submitted(4),
                closed(5, ClosedDraft.Ending.CONFIRMED),
                closed(6, ClosedDraft.Ending.DELETED),
                closed(7, ClosedDraft.Ending.REFUSED),
                incomplete(8).discarded("given up by Anna: “twice”"));
    }

    private static Money amount() {
        return Money.of("1234.56", "EUR");
    }

    private static RemittanceInformation reference() {
        return new RemittanceInformation.Structured(new CreditorReference(ReferenceType.RF, "RF18539007547034"));
    }

    private static PostalAddress address() {
        return new PostalAddress(
                Optional.of("Quai aux Briques"),
                Optional.of("12"),
                Optional.of("1000"),
                Optional.of("Bruxelles"),
                Optional.empty(),
                Optional.of(new CountryCode("BE")));
    }

    private static List<ReviewIssue> issues() {
        return List.of(
                ReviewIssue.of(Severity.WARNING, InvoiceField.PAYMENT_DUE_DATE, IssueCode.DUE_DATE_PASSED),
                ReviewIssue.ofDocument(
                        Severity.INFO, IssueCode.NEW_BENEFICIARY, Map.of("name", "Brasserie \"du Canal\" & Cie")));
    }
}
