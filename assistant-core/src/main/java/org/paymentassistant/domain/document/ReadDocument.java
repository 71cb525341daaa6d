package org.paymentassistant.domain.document;

import java.util.List;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * Everything that a document holds, with its place and origin, before anything is understood. Immutable.
 *
 * @param pages in their order; empty only where the document is bare e-invoice XML
 * @param eInvoices embedded or stand-alone electronic invoices
 * @param paymentCodes payment codes of all pages
 * @param findings what the reader noticed and a person should know, such as hidden text or changes after signing
 */
public record ReadDocument(
        List<Page> pages, List<EInvoice> eInvoices, List<PaymentCode> paymentCodes, List<ReviewIssue> findings) {

    public ReadDocument {
        pages = List.copyOf(pages);
        eInvoices = List.copyOf(eInvoices);
        paymentCodes = List.copyOf(paymentCodes);
        findings = List.copyOf(findings);
    }
}
