package org.paymentassistant.example.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things of one kind by their identifiers, in order of creation. Not thread-safe. */
final class Register<T> {
    private final Map<String, T> things = new LinkedHashMap<>();

    void put(String id, T thing) {
        things.put(id, thing);
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    boolean remove(String id) {
        return things.remove(id) != null;
    }

    List<T> all() {
        return List.copyOf(things.values());
    }
}
