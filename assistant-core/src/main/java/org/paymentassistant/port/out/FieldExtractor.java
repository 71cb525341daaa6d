package org.paymentassistant.port.out;

import java.util.List;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceSplit;

/**
 * Understands what a reader has read: candidates for each field, each with confidence and evidence. Decides nothing that
 * is not certain. Same input, same result; linear in the number of words. Thread-safe.
 */
public interface FieldExtractor {

    /** How the document's pages fall into invoices; annexes belong to the invoice before them. */
    InvoiceSplit split(ReadDocument document);

    /**
     * Understands one invoice.
     *
     * @param document the whole document
     * @param pages the invoice's pages as {@link #split} gave them
     * @param buyer what is known of the company that is to pay
     */
    ExtractedInvoice extract(ReadDocument document, List<Integer> pages, CompanyProfile buyer);
}
