package org.paymentassistant.application;

import java.util.List;
import java.util.Locale;

/** Recognises a text that points to an invoice elsewhere, so that the answer can say that links are not followed. */
final class MentionedLinks {

    private static final List<String> INVOICE_WORDS = List.of(
            "facture", "invoice", "rechnung", "factuur", "factura", "fattura", "download", "télécharger", "bill");

    private MentionedLinks() {}

    static boolean inPlaceOfAFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean link = lower.contains("https://") || lower.contains("http://");
        return link && INVOICE_WORDS.stream().anyMatch(lower::contains);
    }
}
