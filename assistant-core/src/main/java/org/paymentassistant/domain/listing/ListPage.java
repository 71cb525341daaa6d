package org.paymentassistant.domain.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list. Immutable.
 *
 * @param items what is on it, in the list's order
 * @param hasMore whether another page follows
 */
public record ListPage<T>(List<T> items, boolean hasMore) {

    public ListPage {
        items = List.copyOf(items);
    }

    /** The page that a query asks for, of a list that begins with it and holds at least one item more, where there is one. */
    public static <T> ListPage<T> of(List<T> fromItsBeginning, ListQuery query) {
        int size = Math.min(query.size(), fromItsBeginning.size());
        return new ListPage<>(fromItsBeginning.subList(0, size), fromItsBeginning.size() > query.size());
    }

    /** The same page of other items. */
    public <R> ListPage<R> map(Function<T, R> mapping) {
        return new ListPage<>(items.stream().map(mapping).toList(), hasMore);
    }
}
