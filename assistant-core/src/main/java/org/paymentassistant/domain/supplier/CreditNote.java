package org.paymentassistant.domain.supplier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;

/**
 * A credit note that was handed in. It is shown beside the supplier's open drafts and never set off against them.
 * Immutable.
 *
 * @param document the file that holds it
 * @param part its place in the file, counted from 0
 * @param company whose it is
 * @param seller who gives the credit
 * @param vatId the seller's VAT id, where known
 * @param number the credit note's number, where known
 * @param amount how much is credited, where known
 * @param receivedAt when it was handed in
 */
public record CreditNote(
        DocumentId document,
        int part,
        CompanyId company,
        PartyName seller,
        Optional<VatId> vatId,
        Optional<InvoiceNumber> number,
        Optional<Money> amount,
        Instant receivedAt) {

    public CreditNote {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(vatId, "vatId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
