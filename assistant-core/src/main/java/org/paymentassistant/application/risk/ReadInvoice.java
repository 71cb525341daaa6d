package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.ContactDomains;
import org.paymentassistant.domain.invoice.ExtractedInvoice;

/**
 * One invoice of a document, as it was read and understood.
 *
 * @param document the whole document
 * @param extracted what was understood of the invoice
 * @param buyer how the company appears on invoices
 */
public record ReadInvoice(ReadDocument document, ExtractedInvoice extracted, CompanyProfile buyer) {

    /** The mail and web domains that it names. */
    public Optional<ContactDomains> domains() {
        return Domains.namedIn(text());
    }

    /** The visible text of its pages, a line each; the notes of electronic data after them. */
    String text() {
        return String.join("\n", lines());
    }

    /** The visible lines of its pages, then the notes of electronic data. */
    List<String> lines() {
        List<String> lines = document.pages().stream()
                .filter(this::isOwn)
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .collect(Collectors.toList());
        document.eInvoices().forEach(invoice -> lines.addAll(invoice.notes()));
        return lines;
    }

    private boolean isOwn(Page page) {
        return extracted.pages().contains(page.number());
    }
}
