package org.paymentassistant.example.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form on a page of ours, with what is filled in already. Not for pages of others. */
final class HtmlForm {

    private static final Pattern FIELD = Pattern.compile("<(?:input|select)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private HtmlForm() {}

    static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group());
            if (attributes.containsKey("name") && isSent(field.group(), attributes)) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    /** The names of the boxes that can be ticked. */
    static List<String> boxes(String html) {
        return FIELD.matcher(html)
                .results()
                .map(field -> attributes(field.group()))
                .filter(attributes -> "checkbox".equals(attributes.get("type")))
                .map(attributes -> attributes.getOrDefault("name", ""))
                .toList();
    }

    /** Of what can be ticked or chosen, only what is. */
    private static boolean isSent(String tag, Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "text");
        return !(type.equals("checkbox") || type.equals("radio")) || tag.contains(" checked");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), plain(attribute.group(2)));
        }
        return attributes;
    }

    private static String plain(String escaped) {
        return escaped.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
