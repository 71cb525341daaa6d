package org.paymentassistant.domain.invoice;

import java.util.List;

/**
 * How the pages of a document fall into invoices. Immutable.
 *
 * @param parts the page numbers of each part in order, not empty; bare XML has one part without pages
 * @param certain whether a person need not be asked
 */
public record InvoiceSplit(List<List<Integer>> parts, boolean certain) {

    public InvoiceSplit {
        parts = parts.stream().map(List::copyOf).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one part");
        }
    }

    /** One invoice over all the given pages, for certain. */
    public static InvoiceSplit single(List<Integer> pages) {
        return new InvoiceSplit(List.of(pages), true);
    }

    /** Whether there is more than one part. */
    public boolean isSeveral() {
        return parts.size() > 1;
    }
}
