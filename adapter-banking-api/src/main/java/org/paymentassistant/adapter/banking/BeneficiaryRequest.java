package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.Creditor;

/**
 * The request for a new beneficiary, and what is missing for it by the bank's rules: a country always, street and town
 * where the account is no IBAN, state and post code in the United States and Canada, a BIC where there is no clearing
 * code. Where no address is known, the country is that of the account.
 *
 * @param body what to send, complete only where nothing is missing
 * @param missing what a person has to state
 */
record BeneficiaryRequest(ObjectNode body, Set<InvoiceField> missing) {

    private static final Set<String> WITH_PROVINCES = Set.of("US", "CA");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STREET = 255;
    private static final int LONGEST_CITY = 35;
    private static final int LONGEST_POST_CODE = 15;
    private static final int LONGEST_CLEARING_CODE = 15;

    static BeneficiaryRequest of(Creditor creditor, Optional<Bic> agent, Currency currency) {
        Set<InvoiceField> missing = EnumSet.noneOf(InvoiceField.class);
        String number = creditor.account().fold(iban -> iban.iban().value(), LocalAccount::number);
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("accountNumber", number)
                .put("currency", currency.getCurrencyCode());
        body.set("holderBank", bank(creditor, agent, missing));
        body.set("holder", holder(creditor, missing));
        return new BeneficiaryRequest(body, missing);
    }

    /** The same request under a tag. */
    BeneficiaryRequest tagged(String tag) {
        return new BeneficiaryRequest(body.deepCopy().put("tag", tag), missing);
    }

    /** The same request, to be granted only where the name is the holder's. */
    BeneficiaryRequest verified() {
        return new BeneficiaryRequest(body.deepCopy().put("verificationOfPayee", true), missing);
    }

    private static ObjectNode bank(Creditor creditor, Optional<Bic> agent, Set<InvoiceField> missing) {
        ObjectNode bank = JsonNodeFactory.instance.objectNode();
        agent.ifPresent(bic -> bank.put("bic", bic.value()));
        boolean cleared = creditor.account()
                .<Boolean>fold(
                        iban -> true,
                        local -> local.routingNumber()
                                .filter(routing -> putClearing(bank, routing, agent.isEmpty()))
                                .isPresent());
        if (!cleared && agent.isEmpty()) {
            missing.add(InvoiceField.BIC);
        }
        return bank;
    }

    /** The bank wants a name beside a clearing code, which invoices rarely state; the code names the bank as well. */
    private static boolean putClearing(ObjectNode bank, RoutingNumber routing, boolean named) {
        Optional<String> type = ClearingCodes.type(routing.scheme());
        if (type.isEmpty() || routing.value().length() > LONGEST_CLEARING_CODE) {
            return false;
        }
        bank.put("clearingCodeType", type.get()).put("clearingCode", routing.value());
        if (named) {
            bank.put("name", "Bank " + type.get() + " " + routing.value());
        }
        return true;
    }

    private static ObjectNode holder(Creditor creditor, Set<InvoiceField> missing) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        BankText.fit(creditor.name().value(), LONGEST_NAME)
                .ifPresentOrElse(name -> holder.put("name", name), () -> missing.add(InvoiceField.SELLER_NAME));
        holder.put("type", "Corporate");
        ObjectNode address = address(creditor);
        holder.set("address", address);
        if (!isEnough(address, creditor)) {
            missing.add(InvoiceField.SELLER_ADDRESS);
        }
        return holder;
    }

    private static ObjectNode address(Creditor creditor) {
        PostalAddress known = creditor.address().orElse(PostalAddress.UNKNOWN);
        ObjectNode address = JsonNodeFactory.instance.objectNode();
        known.streetName()
                .map(street -> street
                        + known.buildingNumber().map(number -> " " + number).orElse(""))
                .flatMap(street -> BankText.fit(street, LONGEST_STREET))
                .ifPresent(street -> address.put("street", street));
        known.postCode()
                .flatMap(code -> BankText.fit(code, LONGEST_STREET))
                .filter(code -> code.length() <= LONGEST_POST_CODE)
                .ifPresent(code -> address.put("postCode", code));
        known.townName().flatMap(town -> BankText.fit(town, LONGEST_CITY)).ifPresent(town -> address.put("city", town));
        known.countrySubdivision()
                .filter(province -> province.matches("[A-Z]{2}"))
                .ifPresent(province -> address.put("province", province));
        known.country()
                .or(() -> creditor.account().country())
                .map(CountryCode::value)
                .ifPresent(country -> address.put("country", country));
        return address;
    }

    private static boolean isEnough(ObjectNode address, Creditor creditor) {
        boolean byIban = creditor.account().fold(iban -> true, local -> false);
        boolean province = WITH_PROVINCES.contains(address.path("country").asText());
        return address.has("country")
                && (byIban || (address.has("street") && address.has("city")))
                && (!province || (address.has("province") && address.has("postCode")));
    }
}
