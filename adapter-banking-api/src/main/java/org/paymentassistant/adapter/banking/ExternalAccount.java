package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryId;

/** A beneficiary as the bank keeps it: an external bank account in one currency. */
final class ExternalAccount {

    /** Countries whose local numbers name the bank, so that two accounts of one number are the same. */
    private static final Set<String> NUMBER_NAMES_BANK = Set.of("AR", "MX", "NO", "NZ");

    private ExternalAccount() {}

    /** The beneficiary; empty where the bank keeps something that is no payable account in our eyes. */
    static Optional<Beneficiary> beneficiary(JsonNode entry) {
        Optional<BeneficiaryId> id = Json.id(entry).map(BeneficiaryId::new);
        Optional<PartyName> name = Json.text(entry.path("holder"), "name").flatMap(PartyName::parse);
        Optional<PaymentAccount> account = account(entry);
        Optional<Currency> currency = Json.text(entry, "currency").flatMap(Money::currency);
        boolean whole = id.isPresent() && name.isPresent() && account.isPresent() && currency.isPresent();
        return whole
                ? Optional.of(new Beneficiary(id.get(), name.get(), account.get(), currency.get()))
                : Optional.empty();
    }

    /**
     * Whether both are the same account beyond doubt. A local number without its bank may exist at several banks, so it
     * equals none unless the country's numbers name the bank.
     */
    static boolean same(PaymentAccount known, PaymentAccount asked) {
        return known.fold(
                iban -> iban.equals(asked), local -> asked instanceof LocalAccount other && same(local, other));
    }

    private static boolean same(LocalAccount known, LocalAccount asked) {
        boolean bankIsKnown = asked.routingNumber().isPresent()
                || asked.country()
                        .filter(country -> NUMBER_NAMES_BANK.contains(country.value()))
                        .isPresent();
        return bankIsKnown
                && known.number().equals(asked.number())
                && known.routingNumber().equals(asked.routingNumber())
                && known.country().equals(asked.country());
    }

    private static Optional<PaymentAccount> account(JsonNode entry) {
        Optional<String> number = Json.text(entry, "accountNumber");
        return number.flatMap(Iban::parse)
                .<PaymentAccount>map(IbanAccount::new)
                .or(() -> number.flatMap(text -> local(text, entry.path("holderBank"))));
    }

    private static Optional<LocalAccount> local(String number, JsonNode bank) {
        Optional<RoutingNumber> routingNumber = Json.text(bank, "clearingCodeType")
                .flatMap(type ->
                        Json.text(bank, "clearingCode").flatMap(code -> ClearingCodes.routingNumber(type, code)));
        Optional<CountryCode> country = routingNumber.isPresent()
                ? routingNumber.map(known -> known.scheme().country())
                : Json.text(bank, "bic").flatMap(Bic::parse).map(Bic::country);
        return LocalAccount.parse(number, routingNumber, country);
    }
}
