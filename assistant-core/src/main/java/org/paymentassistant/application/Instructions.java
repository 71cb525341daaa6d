package org.paymentassistant.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.Destination;
import org.paymentassistant.domain.payment.DestinationRules;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.EndToEndId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.RemittanceInformation;

/** Makes the payment instruction of a complete invoice. */
final class Instructions {

    private final DestinationRules rules;
    private final InstantSource clock;
    private final ZoneId zone;

    Instructions(DestinationRules rules, InstantSource clock, ZoneId zone) {
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    PaymentInstruction of(DraftId tag, InvoiceData invoice, BankAccountId debtorAccount) {
        return of(tag, invoice, debtorAccount, Payable.inFull(invoice));
    }

    PaymentInstruction of(DraftId tag, InvoiceData invoice, BankAccountId debtorAccount, Payable payable) {
        PaymentAccount account = invoice.account().orElseThrow();
        Creditor creditor = new Creditor(
                invoice.creditorName().orElseThrow(), account, invoice.creditorAgent(), invoice.creditorAddress());
        Currency currency = payable.amount().currency();
        return new PaymentInstruction(
                debtorAccount,
                creditor,
                payable.amount(),
                BankDays.plan(currency, payable.by(), now()),
                remittanceInformation(invoice, rules.of(account.country(), currency), tag),
                new EndToEndId(tag.value()),
                chargeBearer(invoice),
                invoice.purposeCode());
    }

    private LocalDateTime now() {
        return clock.instant().atZone(zone).toLocalDateTime();
    }

    /** The bank's day. */
    LocalDate today() {
        return now().toLocalDate();
    }

    private static RemittanceInformation remittanceInformation(
            InvoiceData invoice, Destination destination, DraftId tag) {
        return RemittanceText.of(invoice, destination.longestText())
                .orElseGet(() -> new RemittanceInformation.Unstructured(tag.value()));
    }

    private static ChargeBearer chargeBearer(InvoiceData invoice) {
        boolean euros = invoice.amountDue()
                .filter(amount -> amount.currency().getCurrencyCode().equals("EUR"))
                .isPresent();
        boolean inTheArea = invoice.account()
                .filter(account -> account.fold(known -> known.iban().isSepa(), local -> false))
                .isPresent();
        return euros && inTheArea ? ChargeBearer.SLEV : ChargeBearer.SHAR;
    }
}
