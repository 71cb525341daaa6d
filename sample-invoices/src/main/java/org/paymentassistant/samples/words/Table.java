package org.paymentassistant.samples.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words kept as data: lines of {@code key = one | two | three}, lines that start with # are remarks. Immutable.
 *
 * @param name the name of the resource, for messages
 * @param values the values by key, in the order of the file
 */
public record Table(String name, Map<String, List<String>> values) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    /** Copies the map. */
    public Table {
        values = Map.copyOf(values);
    }

    /**
     * Reads a table beside this class.
     *
     * @param name the name of the resource, such as {@code labels/fr.txt}
     * @return the table
     * @throws IllegalArgumentException where there is none
     */
    public static Table load(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No table " + name);
            }
            return new Table(name, parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Table " + name, e);
        }
    }

    /**
     * This table and another one.
     *
     * @param other further values for the same or other keys
     * @return the values of both
     */
    public Table and(Table other) {
        Map<String, List<String>> both = new HashMap<>(values);
        other.values.forEach((key, more) -> both.merge(key, more, Table::joined));
        return new Table(name, both);
    }

    /**
     * All values of a key.
     *
     * @param key the key
     * @return one or more values
     * @throws IllegalArgumentException where the table lacks it
     */
    public List<String> all(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(name + " lacks " + key));
    }

    /**
     * All values of a key that may be lacking.
     *
     * @param key the key
     * @return the values, empty where the table lacks the key
     */
    public Optional<List<String>> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static Map<String, List<String>> parsed(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> EQUALS.split(line.strip(), 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(BAR.split(parts[1], -1)), Table::joined));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
