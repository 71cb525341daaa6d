package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.Creditor;

/**
 * The request for a new counterparty, and what is plainly missing for it: a name of at least two letters, the country of the
 * bank, a bank for an account that has neither IBAN nor national number of a bank. An address is sent where the country
 * and the post code are known, without which the bank takes none.
 *
 * @param body what to send, complete only where nothing is missing
 * @param missing what a person has to state
 */
record CounterpartyRequest(ObjectNode body, Set<InvoiceField> missing) {

    private static final int LONGEST_NAME = 140;
    private static final int LONGEST_LINE = 105;
    private static final int FEWEST_LETTERS = 2;

    static CounterpartyRequest of(Creditor creditor, Currency currency) {
        Set<InvoiceField> missing = EnumSet.noneOf(InvoiceField.class);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        putName(body, creditor, missing);
        body.put("currency", currency.getCurrencyCode());
        country(creditor)
                .ifPresentOrElse(
                        country -> body.put("bank_country", country.value()),
                        () -> missing.add(InvoiceField.SELLER_ADDRESS));
        putAccount(body, creditor, missing);
        creditor.address().flatMap(CounterpartyRequest::address).ifPresent(address -> body.set("address", address));
        return new CounterpartyRequest(body, missing);
    }

    private static void putName(ObjectNode body, Creditor creditor, Set<InvoiceField> missing) {
        String name = creditor.name().value();
        if (name.chars().filter(Character::isLetter).count() < FEWEST_LETTERS || name.length() > LONGEST_NAME) {
            missing.add(InvoiceField.SELLER_NAME);
        }
        body.put("company_name", name);
    }

    private static Optional<CountryCode> country(Creditor creditor) {
        PaymentAccount account = creditor.account();
        return account.country()
                .or(() -> creditor.agent().map(bic -> bic.country()))
                .or(() -> creditor.address().flatMap(PostalAddress::country));
    }

    private static void putAccount(ObjectNode body, Creditor creditor, Set<InvoiceField> missing) {
        creditor.agent().ifPresent(bic -> body.put("bic", bic.value()));
        ObjectNode unused = creditor.account()
                .fold(iban -> body.put("iban", iban.iban().value()), local -> putLocal(body, local, missing));
    }

    private static ObjectNode putLocal(ObjectNode body, LocalAccount account, Set<InvoiceField> missing) {
        boolean mexican = account.country()
                .filter(country -> country.value().equals("MX"))
                .isPresent();
        boolean cleared = account.routingNumber()
                .filter(number -> putBankNumber(body, number))
                .isPresent();
        if (!cleared && !mexican && !body.has("bic")) {
            missing.add(InvoiceField.BIC);
        }
        return body.put(mexican ? "clabe" : "account_no", account.number());
    }

    private static boolean putBankNumber(ObjectNode body, RoutingNumber number) {
        Optional<String> name = Optional.ofNullable(Counterparty.BANK_NUMBERS.get(number.scheme()));
        name.ifPresent(field -> body.put(field, number.value()));
        return name.isPresent();
    }

    private static Optional<ObjectNode> address(PostalAddress known) {
        if (known.country().isEmpty() || known.postCode().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode address = JsonNodeFactory.instance.objectNode();
        known.streetName()
                .map(street -> street
                        + known.buildingNumber().map(number -> " " + number).orElse(""))
                .ifPresent(street -> address.put("street_line1", cut(street)));
        known.townName().ifPresent(town -> address.put("city", cut(town)));
        known.countrySubdivision().ifPresent(region -> address.put("region", cut(region)));
        return Optional.of(address.put("postcode", known.postCode().get())
                .put("country", known.country().get().value()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_LINE));
    }
}
