package org.paymentassistant.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lists in which each value stands as often as it weighs. Stateless. */
final class Weighted {
    private Weighted() {}

    static <T> List<T> list(Map<T, Integer> weights, List<T> order) {
        List<T> list = new ArrayList<>();
        order.forEach(value -> list.addAll(Collections.nCopies(weights.getOrDefault(value, 0), value)));
        return List.copyOf(list);
    }
}
