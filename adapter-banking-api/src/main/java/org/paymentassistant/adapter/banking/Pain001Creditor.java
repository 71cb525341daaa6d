package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.SepaText;

/** The creditor's part of a transfer: bank, name, address and account. */
final class Pain001Creditor {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_STREET = 70;
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST_TOWN = 35;

    private Pain001Creditor() {}

    static void write(XmlElements xml, Creditor creditor) {
        Optional<RoutingNumber> routing =
                creditor.account().fold(iban -> Optional.empty(), LocalAccount::routingNumber);
        if (creditor.agent().isPresent() || routing.isPresent()) {
            xml.with("CdtrAgt", agent -> agent.with("FinInstnId", id -> agent(id, creditor, routing)));
        }
        xml.with("Cdtr", party -> party(party, creditor))
                .with("CdtrAcct", account -> account.with("Id", id -> account(id, creditor.account())));
    }

    private static void agent(XmlElements xml, Creditor creditor, Optional<RoutingNumber> routing) {
        creditor.agent().ifPresent(bic -> xml.text("BICFI", bic.value()));
        routing.ifPresent(number -> xml.with(
                "ClrSysMmbId",
                member -> member.with(
                                "ClrSysId",
                                system -> system.text("Cd", number.scheme().clearingSystem()))
                        .text("MmbId", number.value())));
    }

    private static void party(XmlElements xml, Creditor creditor) {
        SepaText.of(creditor.name().value(), LONGEST_NAME).ifPresent(name -> xml.text("Nm", name.value()));
        creditor.address()
                .filter(PostalAddress::hasTownAndCountry)
                .ifPresent(address -> xml.with("PstlAdr", parts -> address(parts, address)));
    }

    /** Structured only: unstructured addresses are not taken any more, and a part that is too long is left out. */
    private static void address(XmlElements xml, PostalAddress address) {
        text(xml, "StrtNm", address.streetName(), LONGEST_STREET);
        text(xml, "BldgNb", address.buildingNumber(), LONGEST_NUMBER);
        text(xml, "PstCd", address.postCode(), LONGEST_NUMBER);
        text(xml, "TwnNm", address.townName(), LONGEST_TOWN);
        text(xml, "CtrySubDvsn", address.countrySubdivision(), LONGEST_TOWN);
        address.country().ifPresent(country -> xml.text("Ctry", country.value()));
    }

    private static void text(XmlElements xml, String name, Optional<String> part, int longest) {
        part.flatMap(text -> SepaText.of(text, longest)).ifPresent(text -> xml.text(name, text.value()));
    }

    private static void account(XmlElements xml, PaymentAccount account) {
        XmlElements unused = account.fold(
                iban -> xml.text("IBAN", iban.iban().value()),
                local -> xml.with("Othr", other -> other.text("Id", local.number())));
    }
}
