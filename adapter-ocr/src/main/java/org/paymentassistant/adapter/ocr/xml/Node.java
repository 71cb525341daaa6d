package org.paymentassistant.adapter.ocr.xml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** An XML element, asked by local names so that every namespace of a vocabulary is the same. */
record Node(Element element) {

    private static final int BASIC_DATE = 8;
    private static final int ISO_DATE = 10;

    /** The children with a local name. */
    List<Node> all(String name) {
        List<Node> found = new ArrayList<>();
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && name.equals(inner.getLocalName())) {
                found.add(new Node(inner));
            }
        }
        return found;
    }

    /** The first descendant along a path of local names, each step trying all children. */
    Optional<Node> at(String... path) {
        List<Node> level = List.of(this);
        for (String name : path) {
            level = level.stream().flatMap(node -> node.all(name).stream()).toList();
        }
        return level.stream().findFirst();
    }

    /** All descendants along a path of local names. */
    List<Node> allAt(String... path) {
        List<Node> level = List.of(this);
        for (String name : path) {
            level = level.stream().flatMap(node -> node.all(name).stream()).toList();
        }
        return level;
    }

    /** The trimmed text along a path; empty where there is none. */
    Optional<String> text(String... path) {
        return at(path).map(Node::ownText).filter(text -> !text.isEmpty());
    }

    /** The texts of all children with a local name, line by line; empty where there is none. */
    Optional<String> texts(String name) {
        return Optional.of(all(name).stream()
                        .map(Node::ownText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    /** The decimal along a path; empty where there is none that can be read. */
    Optional<BigDecimal> decimal(String... path) {
        return text(path).flatMap(Node::decimalOf);
    }

    /** The date along a path, in basic or ISO form. */
    Optional<LocalDate> date(String... path) {
        return text(path).flatMap(Node::dateOf);
    }

    /** An attribute. */
    Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(text -> !text.isEmpty());
    }

    String ownText() {
        return element.getTextContent().strip();
    }

    static Optional<BigDecimal> decimalOf(String text) {
        try {
            return text.length() > 30 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> dateOf(String text) {
        try {
            String bare = text.strip();
            return bare.length() == BASIC_DATE
                    ? Optional.of(LocalDate.parse(bare, DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.of(LocalDate.parse(bare.substring(0, Math.min(ISO_DATE, bare.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
