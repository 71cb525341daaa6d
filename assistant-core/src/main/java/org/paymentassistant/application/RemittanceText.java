package org.paymentassistant.application;

import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.domain.payment.SepaText;

/**
 * What the creditor is told, in what reaches it: a structured reference as it is; else the text that it asks to be quoted,
 * and the invoice number where that is not in it. Where both are too long, the text is left out before the number, and
 * neither a reference nor a number is ever cut.
 */
final class RemittanceText {

    private static final int LONGEST = 140;

    private RemittanceText() {}

    /** The information that fits; empty where the invoice has neither reference nor number. */
    static Optional<RemittanceInformation> of(InvoiceData invoice, int longest) {
        Optional<String> number = invoice.invoiceNumber().map(InvoiceNumber::value);
        return invoice.remittanceInformation()
                .map(information -> information.fold(
                        structured -> (RemittanceInformation) structured,
                        text -> text(text.value(), number, Math.min(longest, LONGEST))))
                .or(() -> number.map(RemittanceInformation.Unstructured::new));
    }

    /** Whether the text that the creditor asks for does not go in whole. */
    static boolean leavesOut(InvoiceData invoice, int longest) {
        String sent = of(invoice, longest).map(RemittanceInformation::value).orElse("");
        return invoice.remittanceInformation()
                .filter(asked -> !sent.startsWith(asked.value()))
                .isPresent();
    }

    private static RemittanceInformation text(String asked, Optional<String> number, int longest) {
        Optional<String> missing = number.filter(known -> !holds(asked, known));
        String both = asked + missing.map(known -> ", " + known).orElse("");
        if (both.length() <= longest) {
            return new RemittanceInformation.Unstructured(both);
        }
        if (asked.length() <= longest) {
            return new RemittanceInformation.Unstructured(asked);
        }
        return new RemittanceInformation.Unstructured(number.filter(known -> known.length() <= longest)
                .or(() -> beginning(asked, longest))
                .orElse(asked));
    }

    /** The words that fit, where a number is among them; a lone number that does not fit stays whole. */
    private static Optional<String> beginning(String asked, int longest) {
        return Optional.of(SepaText.cut(asked, longest))
                .filter(cut -> cut.chars().anyMatch(Character::isDigit));
    }

    private static boolean holds(String text, String number) {
        return bare(text).contains(bare(number));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
