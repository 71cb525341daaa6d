package org.paymentassistant.frauds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.port.in.CompleteDraft.Completion;

/** What a person stood for helps the next invoice of the same supplier, and nothing else does. */
class SupplierMemoryTest {

    private final Suppliers some = new Suppliers(7);
    private final FraudWorld world = new FraudWorld();
    private final String iban = some.iban("DE");

    @Test
    void aNameThatAPersonCorrectedIsCorrectedTheNextTime() {
        PaymentDraft first = receive(invoice("RECHNUNG", "1").doubting(InvoiceField.SELLER_NAME));
        world.complete(world.lastLink(), Map.of(InvoiceField.SELLER_NAME, "Holzbau Lindner GmbH"));
        assertThat(world.draft(first)).isInstanceOf(SubmittedDraft.class);

        PaymentDraft next = receive(invoice("RECHNUNG", "2").doubting(InvoiceField.SELLER_NAME));

        assertThat(next).isInstanceOf(SubmittedDraft.class);
        assertThat(next.invoice().creditorName().orElseThrow().value()).isEqualTo("Holzbau Lindner GmbH");
    }

    @Test
    void aDoubtfulNameAndAccountAreBelievedOncePeopleStoodForThem() {
        FraudInvoice invoice =
                invoice("Holzbau Lindner GmbH", "1").doubting(InvoiceField.SELLER_NAME, InvoiceField.IBAN);
        PaymentDraft first = receive(invoice);
        assertThat(first).isInstanceOf(IncompleteDraft.class);
        world.complete(world.lastLink(), FraudWorld.proposals((IncompleteDraft) first));

        PaymentDraft next =
                receive(invoice.with(InvoiceField.INVOICE_NUMBER, "2").with(InvoiceField.AMOUNT_DUE, "252.00"));

        assertThat(next).isInstanceOf(SubmittedDraft.class);
    }

    @Test
    void anInvoiceThatNobodyStoodForTeachesNothing() {
        FraudInvoice invoice =
                invoice("Holzbau Lindner GmbH", "1").doubting(InvoiceField.SELLER_NAME, InvoiceField.IBAN);
        receive(invoice);

        assertThat(receive(invoice.with(InvoiceField.INVOICE_NUMBER, "2").with(InvoiceField.AMOUNT_DUE, "252.00")))
                .isInstanceOf(IncompleteDraft.class);
    }

    @Test
    void aChangedAccountIsNotLearntBeforeAPersonDecides() {
        world.pay(invoice("Holzbau Lindner GmbH", "1"));
        FraudInvoice changed = invoice("Holzbau Lindner GmbH", "2").with(InvoiceField.IBAN, some.iban("DE"));
        receive(changed);

        PaymentDraft again =
                receive(changed.with(InvoiceField.INVOICE_NUMBER, "3").with(InvoiceField.AMOUNT_DUE, "253.00"));

        assertThat(again).isInstanceOf(IncompleteDraft.class);
        assertThat(FraudWorld.issues(again)).extracting(ReviewIssue::code).contains(IssueCode.CHANGED_ACCOUNT);
    }

    @Test
    void aChangedAccountIsKnownOnceAPersonHasDecided() {
        world.pay(invoice("Holzbau Lindner GmbH", "1"));
        FraudInvoice changed = invoice("Holzbau Lindner GmbH", "2").with(InvoiceField.IBAN, some.iban("DE"));
        PaymentDraft held = receive(changed);
        world.complete(world.lastLink(), FraudWorld.proposals((IncompleteDraft) held));

        assertThat(receive(changed.with(InvoiceField.INVOICE_NUMBER, "3").with(InvoiceField.AMOUNT_DUE, "253.00")))
                .isInstanceOf(SubmittedDraft.class);
    }

    @Test
    void whatAPersonTypesIsLookedAtLikeWhatIsRead() {
        world.pay(invoice("Holzbau Lindner GmbH", "1"));
        PaymentDraft held = receive(invoice("Holzbau Lindner GmbH", "2")
                .doubting(InvoiceField.IBAN)
                .with(InvoiceField.IBAN, some.iban("PL")));
        String typed = some.iban("PL");

        Completion first = world.complete(world.lastLink(), CompletionAnswers.of(Map.of(InvoiceField.IBAN, typed)));
        Completion second = world.complete(world.lastLink(), Map.of(InvoiceField.IBAN, typed));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Completion.NotYet.class,
                        notYet -> assertThat(notYet.issues())
                                .extracting(ReviewIssue::code)
                                .contains(IssueCode.CHANGED_ACCOUNT));
        assertThat(second).isInstanceOf(Completion.Completed.class);
        assertThat(world.draft(held)).isInstanceOf(SubmittedDraft.class);
    }

    @Test
    void aCreditNoteIsToldBesideOpenDraftsAndNeverSetOff() {
        receive(invoice("Holzbau Lindner GmbH", "1"));
        receiveNone(invoice("Holzbau Lindner GmbH", "9CN")
                .with(InvoiceField.AMOUNT_DUE, "40.00")
                .ofType(DocumentType.CREDIT_NOTE));
        String answer = world.sent().get(world.sent().size() - 1).text();
        PaymentDraft next = receive(invoice("Holzbau Lindner GmbH", "2"));

        assertThat(answer).contains("invoice 1 over");
        assertThat(FraudWorld.issues(next)).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.CREDIT_NOTE_RECEIVED);
            assertThat(issue.parameters()).containsEntry("number", "9CN");
        });
        assertThat(next.invoice().amountDue().orElseThrow().decimal()).isEqualTo("252.00");
    }

    private PaymentDraft receive(FraudInvoice invoice) {
        return world.receive(invoice).orElseThrow();
    }

    private void receiveNone(FraudInvoice invoice) {
        assertThat(world.receive(invoice)).isEmpty();
    }

    private FraudInvoice invoice(String seller, String number) {
        return FraudInvoice.of(seller, "", iban, "25" + number.charAt(0) + ".00", number);
    }
}
