package org.paymentassistant.example.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A page's elements and attributes as a browser takes them, without its words and what is filled in. */
public final class Skeleton {

    private static final Set<String> FILLED_IN = Set.of("value", "checked", "selected");

    private Skeleton() {}

    /** The elements with their attributes, in their order. */
    public static List<String> of(String html) {
        Document document = Jsoup.parse(html);
        List<String> lines = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            lines.add(element.tagName() + " "
                    + element.attributes().asList().stream()
                            .filter(attribute -> !FILLED_IN.contains(attribute.getKey()))
                            .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                            .sorted()
                            .collect(Collectors.joining(" ")));
            element.childNodes().stream()
                    .map(Node::nodeName)
                    .filter(name -> name.equals("#comment") || name.equals("#cdata"))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** All words of a page as a person reads them. */
    static String words(String html) {
        return Jsoup.parse(html).text();
    }
}
