package org.paymentassistant.domain.payment;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;

/**
 * By what an invoice is recognised as the same across re-scans, renames and senders: at most one live draft has it.
 * Immutable.
 *
 * @param company the debtor
 * @param creditor a normal form of the creditor: its account's key
 * @param invoiceNumber the normalised invoice number
 * @param amount decimal with a point
 * @param currency ISO 4217 code
 */
public record InvoiceIdentity(
        CompanyId company, String creditor, String invoiceNumber, String amount, String currency) {

    public InvoiceIdentity {
        Objects.requireNonNull(company, "company");
        if (creditor.isBlank() || invoiceNumber.isBlank() || amount.isBlank() || currency.isBlank()) {
            throw new IllegalArgumentException("an invoice's identity is complete");
        }
    }

    /** Stands for it where it must be recognised but not be read. */
    public ContentHash hash() {
        String values = String.join("\n", company.value(), creditor, invoiceNumber, amount, currency);
        return ContentHash.of(values.getBytes(StandardCharsets.UTF_8));
    }
}
