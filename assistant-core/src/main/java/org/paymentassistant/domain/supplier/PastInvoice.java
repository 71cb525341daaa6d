package org.paymentassistant.domain.supplier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.ContactDomains;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.DraftId;

/**
 * An invoice that a person stood for, by completing its draft or by confirming it at the bank: what the company is known
 * to pay to whom. Immutable.
 *
 * @param draft the draft that came of it
 * @param company who pays
 * @param creditor who is paid
 * @param vatId the seller's VAT id, where known
 * @param account where it is paid to
 * @param amount how much
 * @param domains the mail and web domains that the invoice named, where it named any
 * @param readAs what had been read as the creditor's name, where a person put another in its place
 * @param decidedAt when the person stood for it
 */
public record PastInvoice(
        DraftId draft,
        CompanyId company,
        PartyName creditor,
        Optional<VatId> vatId,
        PaymentAccount account,
        Money amount,
        Optional<ContactDomains> domains,
        Optional<String> readAs,
        Instant decidedAt) {

    public PastInvoice {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(creditor, "creditor");
        Objects.requireNonNull(vatId, "vatId");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(domains, "domains");
        Objects.requireNonNull(readAs, "readAs");
        Objects.requireNonNull(decidedAt, "decidedAt");
    }
}
