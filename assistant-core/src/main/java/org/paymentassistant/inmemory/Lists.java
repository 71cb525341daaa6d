package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.List;

/** Immutable lists made of others. */
final class Lists {

    private Lists() {}

    static <T> List<T> append(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
