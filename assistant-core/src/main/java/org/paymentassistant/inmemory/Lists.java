package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;

/** Immutable lists made of others. */
final class Lists {

    private Lists() {}

    static <T> List<T> append(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    static <T> ListPage<T> page(Stream<T> rows, ListQuery query) {
        return ListPage.of(rows.skip(query.offset()).limit(query.size() + 1L).toList(), query);
    }
}
