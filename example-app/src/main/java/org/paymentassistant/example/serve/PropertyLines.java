package org.paymentassistant.example.serve;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Keys and values in Java's properties format, and in which line of the file each begins. Immutable once read. */
final class PropertyLines {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What is wrong with a line, counted from 1. */
    record Fault(int line, String problem) {}

    private PropertyLines() {}

    static PropertyLines of(List<String> lines) {
        PropertyLines read = new PropertyLines();
        int next = 0;
        while (next < lines.size()) {
            int first = next;
            StringBuilder logical = new StringBuilder(lines.get(next++));
            while (isEntry(logical) && isContinued(logical) && next < lines.size()) {
                logical.append('\n').append(lines.get(next++));
            }
            read.add(first + 1, logical.toString());
        }
        return read;
    }

    private static boolean isEntry(CharSequence line) {
        String text = line.toString().strip();
        return !text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '!';
    }

    /** A line that ends with an odd number of backslashes goes on in the next. */
    private static boolean isContinued(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void add(int number, String logical) {
        Properties entry = new Properties();
        try {
            entry.load(new StringReader(logical));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(number, "holds an escape that is none"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : entry.stringPropertyNames()) {
            Optional.ofNullable(numbers.put(key, number))
                    .ifPresent(before -> faults.add(new Fault(number, key + " was given in line " + before)));
            values.put(key, entry.getProperty(key));
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<Integer> lineOf(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
