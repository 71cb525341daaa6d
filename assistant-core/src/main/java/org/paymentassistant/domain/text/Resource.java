package org.paymentassistant.domain.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The tables that ship with the core: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class Resource {

    private Resource() {}

    /**
     * Reads the entries of a table.
     *
     * @param owner the class beside which the table lies; not null
     * @param name the table's file name; not null
     * @return the lines that hold an entry, in their order
     * @throws IllegalStateException if the table is missing, which only a broken build brings about
     */
    public static List<String> entries(Class<?> owner, String name) {
        InputStream table = Optional.ofNullable(owner.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("missing table " + name));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }
}
