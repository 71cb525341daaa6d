package org.paymentassistant.inmemory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Rows by key in the order of their first coming, each change noted so that it can be undone. Guarded by its store. */
final class Table<K, V> {

    private final UndoLog undoLog;
    private final Map<K, V> rows = new LinkedHashMap<>();

    Table(UndoLog undoLog) {
        this.undoLog = undoLog;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean contains(K key) {
        return rows.containsKey(key);
    }

    Stream<V> rows() {
        return List.copyOf(rows.values()).stream();
    }

    void put(K key, V row) {
        Optional<V> earlier = Optional.ofNullable(rows.put(key, row));
        undoLog.add(() -> restore(key, earlier));
    }

    void remove(K key) {
        Optional<V> earlier = Optional.ofNullable(rows.remove(key));
        undoLog.add(() -> restore(key, earlier));
    }

    /** Removes the chosen rows; gives their keys. */
    List<K> removeWhere(BiPredicate<K, V> chosen) {
        List<K> keys = rows.entrySet().stream()
                .filter(row -> chosen.test(row.getKey(), row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(this::remove);
        return keys;
    }

    private void restore(K key, Optional<V> earlier) {
        earlier.ifPresentOrElse(row -> rows.put(key, row), () -> rows.remove(key));
    }
}
