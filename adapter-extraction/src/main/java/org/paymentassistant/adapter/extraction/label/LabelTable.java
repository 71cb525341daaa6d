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

/** The phrases of all languages as a tree of characters, so that a text is searched in one walk. Immutable. */
public final class LabelTable {

    private static final String RESOURCE = "labels.txt";

    private final Node root = new Node();

    private LabelTable() {}

    /** The phrases that come with the library. */
    public static LabelTable bundled() {
        try (InputStream stream = LabelTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelTable parse(String lines) {
        LabelTable table = new LabelTable();
        Optional<Concept> concept = Optional.empty();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                concept = Optional.of(Concept.valueOf(line.substring(1, line.length() - 1)));
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                Concept current = concept.orElseThrow();
                for (String phrase : line.split(",", -1)) {
                    table.root.add(Plain.compact(phrase), current);
                }
            }
        }
        return table;
    }

    /** A step in the tree: what may follow, and what the characters so far mean. */
    static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final Set<Concept> concepts = EnumSet.noneOf(Concept.class);

        private void add(String phrase, Concept concept) {
            Node node = this;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node());
            }
            if (node != this) {
                node.concepts.add(concept);
            }
        }

        @Nullable
        Node after(char character) {
            return next.get(character);
        }

        Set<Concept> concepts() {
            return concepts;
        }
    }

    Node root() {
        return root;
    }
}
