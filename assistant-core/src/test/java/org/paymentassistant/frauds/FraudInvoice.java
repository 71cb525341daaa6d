package org.paymentassistant.frauds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.tck.ReadSamples;

/**
 * An invoice as the tests send it: values by field, the lines on its page and what the mail says.
 *
 * @param type what the document is
 * @param values by field, all of them read with certainty
 * @param doubted fields that are read without certainty
 * @param otherAccounts further IBANs on the page
 * @param lines more lines on the page
 * @param mailText what the mail says
 */
record FraudInvoice(
        DocumentType type,
        Map<InvoiceField, String> values,
        List<InvoiceField> doubted,
        List<String> otherAccounts,
        List<String> lines,
        String mailText) {

    static FraudInvoice of(String seller, String vatId, String iban, String amount, String number) {
        Map<InvoiceField, String> values = new HashMap<>(Map.of(
                InvoiceField.SELLER_NAME,
                seller,
                InvoiceField.IBAN,
                iban,
                InvoiceField.AMOUNT_DUE,
                amount,
                InvoiceField.CURRENCY,
                "EUR",
                InvoiceField.INVOICE_NUMBER,
                number,
                InvoiceField.ISSUE_DATE,
                "2026-03-05",
                InvoiceField.PAYMENT_DUE_DATE,
                "2026-05-05",
                InvoiceField.BUYER_NAME,
                "Atelier Petit SARL"));
        if (!vatId.isEmpty()) {
            values.put(InvoiceField.SELLER_VAT_ID, vatId);
        }
        return new FraudInvoice(
                DocumentType.INVOICE, values, List.of(), List.of(), List.of(), "Please pay, thanks, Anna");
    }

    String value(InvoiceField field) {
        return Optional.ofNullable(values.get(field)).orElseThrow();
    }

    FraudInvoice with(InvoiceField field, String value) {
        Map<InvoiceField, String> more = new HashMap<>(values);
        more.put(field, value);
        return new FraudInvoice(type, more, doubted, otherAccounts, lines, mailText);
    }

    FraudInvoice ofType(DocumentType other) {
        return new FraudInvoice(other, values, doubted, otherAccounts, lines, mailText);
    }

    FraudInvoice doubting(InvoiceField... fields) {
        return new FraudInvoice(type, values, List.of(fields), otherAccounts, lines, mailText);
    }

    FraudInvoice alsoShowing(String iban) {
        return new FraudInvoice(type, values, doubted, List.of(iban), lines, mailText);
    }

    FraudInvoice saying(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new FraudInvoice(type, values, doubted, otherAccounts, more, mailText);
    }

    FraudInvoice mailed(String text) {
        return new FraudInvoice(type, values, doubted, otherAccounts, lines, text);
    }

    ReadDocument document() {
        List<String> page = new ArrayList<>();
        values.forEach((field, value) -> page.add(field.key() + ": " + value));
        otherAccounts.forEach(account -> page.add("IBAN " + account));
        page.addAll(lines);
        return ReadSamples.document(ReadSamples.page(1, page.toArray(String[]::new)));
    }

    ExtractedInvoice extracted() {
        Map<InvoiceField, FieldReading> fields = new HashMap<>();
        values.forEach((field, value) -> fields.put(field, reading(field, value)));
        return new ExtractedInvoice(
                List.of(1), type, Optional.of("en"), fields, Optional.empty(), List.of(), List.of());
    }

    private FieldReading reading(InvoiceField field, String value) {
        boolean doubtful = doubted.contains(field);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(value, doubtful ? 0.7 : 0.99, Evidence.of(Source.TEXT)));
        if (field == InvoiceField.IBAN) {
            otherAccounts.forEach(account -> candidates.add(new Candidate(account, 0.69, Evidence.of(Source.TEXT))));
        }
        boolean several = candidates.size() > 1;
        return new FieldReading(several ? leveled(candidates) : candidates, !doubtful && !several);
    }

    /** Neither account stands out. */
    private static List<Candidate> leveled(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Candidate(candidate.value(), 0.8, candidate.evidence()))
                .toList();
    }
}
