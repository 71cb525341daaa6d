package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.text.Resource;

/**
 * The account lies in another country than the seller. Countries where companies from all over Europe hold accounts weigh
 * less; an account that is known with this name weighs nothing.
 */
final class ForeignAccount implements Signal {

    private static final Set<String> MANY_FOREIGNERS =
            Set.copyOf(Resource.entries(ForeignAccount.class, "banking-countries.txt"));

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        Optional<String> seller = circumstances
                .invoice()
                .sellerVatId()
                .map(VatId::country)
                .or(() -> circumstances.invoice().sellerAddress().flatMap(PostalAddress::country))
                .map(CountryCode::value);
        Optional<String> account = circumstances.invoice().account().flatMap(ForeignAccount::country);
        boolean foreign = seller.isPresent() && account.isPresent() && !seller.equals(account);
        return foreign && !circumstances.isKnown()
                ? List.of(ReviewIssue.of(
                        MANY_FOREIGNERS.contains(account.get()) ? Severity.WARNING : Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.ACCOUNT_COUNTRY_DIFFERS,
                        Map.of("accountCountry", account.get(), "sellerCountry", seller.get())))
                : List.of();
    }

    private static Optional<String> country(PaymentAccount account) {
        return account.fold(
                iban -> Optional.of(iban.iban().country().value()),
                local -> local.country().map(CountryCode::value));
    }
}
