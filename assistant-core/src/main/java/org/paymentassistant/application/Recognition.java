package org.paymentassistant.application;

import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.RemittanceInformation;

/**
 * By what an invoice is recognised again: its number, else its structured reference. An invoice with neither could be
 * paid twice without anybody noticing, so its number is asked for.
 */
final class Recognition {

    private Recognition() {}

    static Optional<InvoiceIdentity> identity(CompanyId company, InvoiceData data) {
        return data.account()
                .flatMap(account -> data.amountDue()
                        .flatMap(amount -> mark(data)
                                .map(mark -> new InvoiceIdentity(
                                        company,
                                        account.key(),
                                        mark,
                                        amount.decimal(),
                                        amount.currency().getCurrencyCode()))));
    }

    static boolean isUnrecognisable(InvoiceData data) {
        return mark(data).isEmpty();
    }

    private static Optional<String> mark(InvoiceData data) {
        return data.invoiceNumber().map(InvoiceNumber::normalised).or(() -> structuredReference(data));
    }

    private static Optional<String> structuredReference(InvoiceData data) {
        return data.remittanceInformation()
                .flatMap(information -> information.fold(
                        structured -> Optional.of(structured.value()),
                        unstructured -> Optional.<RemittanceInformation>empty().map(RemittanceInformation::value)))
                .map(reference -> "REF" + reference);
    }
}
