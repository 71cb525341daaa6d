package org.paymentassistant.samples.paymentcode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.Party;
import org.paymentassistant.samples.facts.PaymentReference;
import org.paymentassistant.samples.facts.PaymentReference.Scheme;

/** The texts of payment codes (QR) for facts. Stateless. */
public final class PaymentCodes {
    private PaymentCodes() {}

    /**
     * The text of an EPC code (EPC069-12, version 2), also known as GiroCode.
     *
     * @param facts what the invoice says, in EUR and with an IBAN
     * @return the lines of the code
     */
    public static String epc(InvoiceFacts facts) {
        BankAccount account = account(facts);
        Optional<String> structured = facts.reference()
                .filter(ref -> ref.scheme() == Scheme.CREDITOR_REFERENCE)
                .map(PaymentReference::value);
        String text = structured.isPresent()
                ? ""
                : facts.reference().map(PaymentReference::value).orElse(facts.number());
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                account.bic().orElse(""),
                account.holder(),
                account.iban().orElseThrow(),
                "EUR" + facts.totals().due().toPlainString(),
                "",
                structured.orElse(""),
                text);
    }

    /**
     * The text of a Swiss code (SPC 0200) with structured addresses.
     *
     * @param facts what the invoice says, in CHF or EUR and with a Swiss IBAN
     * @param message what is told besides, may be empty
     * @return the lines of the code
     */
    public static String swiss(InvoiceFacts facts, String message) {
        BankAccount account = account(facts);
        List<String> lines =
                new ArrayList<>(List.of("SPC", "0200", "1", account.iban().orElseThrow()));
        lines.addAll(address(facts.payee().orElse(facts.seller())));
        lines.addAll(Collections.nCopies(7, ""));
        lines.add(facts.totals().due().toPlainString());
        lines.add(facts.totals().currency());
        lines.addAll(address(facts.buyer()));
        lines.add(facts.reference().map(PaymentCodes::type).orElse("NON"));
        lines.add(facts.reference()
                .filter(ref -> ref.scheme() != Scheme.TEXT)
                .map(PaymentReference::value)
                .orElse(""));
        lines.add(message);
        lines.add("EPD");
        return String.join("\n", lines);
    }

    private static String type(PaymentReference reference) {
        return switch (reference.scheme()) {
            case SWISS -> "QRR";
            case CREDITOR_REFERENCE -> "SCOR";
            case BELGIAN, TEXT, FINNISH, DUTCH, LUHN -> "NON";
        };
    }

    private static List<String> address(Party party) {
        return List.of(
                "S",
                party.name(),
                party.address().streetLine(),
                "",
                party.address().postCode(),
                party.address().city(),
                party.address().country().name());
    }

    private static BankAccount account(InvoiceFacts facts) {
        return facts.account()
                .filter(account -> account.iban().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("A payment code needs an IBAN"));
    }
}
