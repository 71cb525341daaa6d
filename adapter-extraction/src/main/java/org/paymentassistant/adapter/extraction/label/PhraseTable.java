package org.paymentassistant.adapter.extraction.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.extraction.text.Plain;

/**
 * Phrases of all languages and their meanings, as a tree of characters, so that a text is searched in one walk.
 * Immutable.
 *
 * @param <E> the meanings
 */
public final class PhraseTable<E extends Enum<E>> {

    private final Node<E> root;

    private PhraseTable(Class<E> meanings) {
        this.root = new Node<>(meanings);
    }

    /** The phrases of a resource beside a class. */
    public static <E extends Enum<E>> PhraseTable<E> load(Class<E> meanings, String resource) {
        try (InputStream stream = meanings.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return parse(meanings, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <E extends Enum<E>> PhraseTable<E> parse(Class<E> meanings, String lines) {
        PhraseTable<E> table = new PhraseTable<>(meanings);
        Optional<E> meaning = Optional.empty();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                meaning = Optional.of(Enum.valueOf(meanings, line.substring(1, line.length() - 1)));
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                E current = meaning.orElseThrow();
                for (String phrase : line.split(",", -1)) {
                    table.root.add(Plain.compact(phrase), current);
                }
            }
        }
        return table;
    }

    Node<E> root() {
        return root;
    }

    /** A step in the tree: what may follow, and what the characters so far mean. */
    static final class Node<E extends Enum<E>> {
        private final Class<E> type;
        private final Map<Character, Node<E>> next = new HashMap<>();
        private final Set<E> meanings;

        private Node(Class<E> type) {
            this.type = type;
            this.meanings = EnumSet.noneOf(type);
        }

        private void add(String phrase, E meaning) {
            Node<E> node = this;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>(type));
            }
            if (node != this) {
                node.meanings.add(meaning);
            }
        }

        @Nullable
        Node<E> after(char character) {
            return next.get(character);
        }

        Set<E> meanings() {
            return meanings;
        }
    }
}
