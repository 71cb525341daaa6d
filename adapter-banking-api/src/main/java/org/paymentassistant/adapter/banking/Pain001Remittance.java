package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.ReferenceType;
import org.paymentassistant.domain.payment.SepaText;

/** What the creditor is told: a structured reference where banks carry its kind so, else text. */
final class Pain001Remittance {

    private static final int LONGEST_TEXT = 140;

    private Pain001Remittance() {}

    static void write(XmlElements xml, PaymentInstruction payment) {
        String instead = payment.endToEndId().value();
        XmlElements unused = payment.remittanceInformation()
                .fold(
                        structured -> reference(xml, structured.reference()),
                        text -> xml.text("Ustrd", fitting(text.value()).orElse(instead)));
    }

    private static XmlElements reference(XmlElements xml, CreditorReference reference) {
        boolean swiss = reference.type() == ReferenceType.CH_QRR;
        if (!swiss && !reference.isStructuredForSepa()) {
            return xml.text("Ustrd", reference.value());
        }
        return xml.with(
                "Strd",
                strd -> strd.with(
                        "CdtrRefInf",
                        info -> info.with("Tp", type -> type(type, reference)).text("Ref", reference.value())));
    }

    private static void type(XmlElements xml, CreditorReference reference) {
        boolean swiss = reference.type() == ReferenceType.CH_QRR;
        xml.with("CdOrPrtry", kind -> kind.text(swiss ? "Prtry" : "Cd", swiss ? "QRR" : "SCOR"));
        if (reference.type() == ReferenceType.BE_OGM) {
            xml.text("Issr", "BBA");
        }
    }

    private static Optional<String> fitting(String text) {
        return SepaText.of(text, LONGEST_TEXT)
                .map(SepaText::value)
                .filter(written -> written.chars().anyMatch(Character::isLetterOrDigit));
    }
}
