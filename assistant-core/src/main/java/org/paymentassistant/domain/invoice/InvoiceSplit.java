package org.paymentassistant.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** A split that a person decided: an invoice begins at the first page and at each of the given ones. */
    public static InvoiceSplit at(List<Integer> pages, Set<Integer> beginnings) {
        List<List<Integer>> parts = new ArrayList<>();
        for (Integer page : pages) {
            if (parts.isEmpty() || beginnings.contains(page)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(page);
        }
        return new InvoiceSplit(parts, true);
    }

    /** The first page of each part after the first. */
    public Set<Integer> beginnings() {
        return parts.stream().skip(1).flatMap(part -> part.stream().limit(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** All pages in order. */
    public List<Integer> pages() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** The pages of each part in words that need no language, for instance {@code 1-2, 3}. */
    public String shown() {
        return parts.stream().map(InvoiceSplit::range).collect(Collectors.joining(", "));
    }

    private static String range(List<Integer> part) {
        if (part.isEmpty()) {
            return "";
        }
        Integer last = part.get(part.size() - 1);
        return part.size() == 1 ? last.toString() : part.get(0) + "-" + last;
    }

    /** Whether there is more than one part. */
    public boolean isSeveral() {
        return parts.size() > 1;
    }
}
