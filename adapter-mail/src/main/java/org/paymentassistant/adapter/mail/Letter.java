package org.paymentassistant.adapter.mail;

import java.util.List;

/** The words of a message for people. */
final class Letter {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HTML = 1_000_000;
    /** Fields of a delivery report (RFC 3464) that no letter about an invoice holds. */
    private static final List<String> REPORT_FIELDS = List.of("Reporting-MTA:", "Final-Recipient:", "Diagnostic-Code:");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    void add(PartKind kind, String words) {
        if (kind == PartKind.HTML_TEXT) {
            append(html, words, LONGEST_HTML);
        } else {
            append(plain, words, LONGEST_TEXT);
        }
    }

    String text() {
        String text = plain.toString();
        return cut(text.isBlank() ? HtmlText.of(html.toString()) : text, LONGEST_TEXT);
    }

    /** Whether a delivery report is quoted, as where somebody forwards one or a program strips its structure. */
    boolean quotesReport() {
        String text = text();
        return REPORT_FIELDS.stream().filter(text::contains).count() > 1;
    }

    private static void append(StringBuilder target, String addition, int longest) {
        if (target.length() < longest) {
            target.append(cut(addition, longest)).append('\n');
        }
    }

    private static String cut(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }
}
