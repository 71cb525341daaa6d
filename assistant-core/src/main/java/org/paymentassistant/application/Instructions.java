package org.paymentassistant.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.EndToEndId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.RemittanceInformation;

/** Makes the payment instruction of a complete invoice. */
final class Instructions {

    private final InstantSource clock;
    private final ZoneId zone;

    Instructions(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    PaymentInstruction of(DraftId tag, InvoiceData invoice, BankAccountId debtorAccount) {
        return of(tag, invoice, debtorAccount, Payable.inFull(invoice));
    }

    PaymentInstruction of(DraftId tag, InvoiceData invoice, BankAccountId debtorAccount, Payable payable) {
        PaymentAccount account = invoice.account().orElseThrow();
        Creditor creditor = new Creditor(
                invoice.creditorName().orElseThrow(), account, invoice.creditorAgent(), addressOfCreditor(invoice));
        return new PaymentInstruction(
                debtorAccount,
                creditor,
                payable.amount(),
                executionDate(payable.by()),
                remittanceInformation(invoice, tag),
                new EndToEndId(tag.value()),
                chargeBearer(invoice));
    }

    private static Optional<org.paymentassistant.domain.party.PostalAddress> addressOfCreditor(InvoiceData invoice) {
        return invoice.payeeName().isPresent() ? Optional.empty() : invoice.sellerAddress();
    }

    private LocalDate executionDate(Optional<LocalDate> dueDate) {
        return BankDays.onOrBefore(dueDate.orElse(today()), today());
    }

    /** The bank's day. */
    LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private static RemittanceInformation remittanceInformation(InvoiceData invoice, DraftId tag) {
        return invoice.remittanceInformation()
                .or(() -> invoice.invoiceNumber().map(number -> new RemittanceInformation.Unstructured(number.value())))
                .orElseGet(() -> new RemittanceInformation.Unstructured(tag.value()));
    }

    private static ChargeBearer chargeBearer(InvoiceData invoice) {
        boolean euros = invoice.amountDue()
                .filter(amount -> amount.currency().getCurrencyCode().equals("EUR"))
                .isPresent();
        boolean byIban = invoice.account()
                .filter(account -> account.fold(iban -> true, local -> false))
                .isPresent();
        return euros && byIban ? ChargeBearer.SLEV : ChargeBearer.SHAR;
    }
}
