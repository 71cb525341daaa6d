package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.SepaText;

/** The creditor's part of a transfer: bank, name, address and account. */
final class Pain001Creditor {

    private static final int LONGEST_NAME = 70;

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
        Pain001Address.write(xml, creditor.address());
    }

    private static void account(XmlElements xml, PaymentAccount account) {
        XmlElements unused = account.fold(
                iban -> xml.text("IBAN", iban.iban().value()),
                local -> xml.with("Othr", other -> other.text("Id", local.number())));
    }
}
