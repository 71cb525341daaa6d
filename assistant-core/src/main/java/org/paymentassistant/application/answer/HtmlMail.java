package org.paymentassistant.application.answer;

import java.util.stream.Collectors;

/** Writes a mail as HTML: one column, inline styles, no script, no picture, nothing from elsewhere. */
final class HtmlMail {

    private static final String FONT = "font-family:Helvetica,Arial,sans-serif;color:#1f2933";

    private HtmlMail() {}

    static String write(MailBody body) {
        return "<!DOCTYPE html>\n<html lang=\"" + body.language().code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + escape(body.heading()) + "</title></head>\n<body style=\"margin:0;padding:16px;background:#f4f6f8;"
                + FONT + "\">\n<div style=\"max-width:600px;margin:0 auto;background:#ffffff;border-radius:8px;"
                + "padding:24px\">\n<h1 style=\"font-size:20px;margin:0 0 16px\">" + escape(body.heading())
                + "</h1>\n<p>" + escape(body.greeting()) + "</p>\n<p>" + escape(body.intro()) + "</p>\n"
                + body.sections().stream().map(HtmlMail::section).collect(Collectors.joining())
                + body.codeLines().stream()
                        .map(line ->
                                "<p style=\"font-size:13px;color:#52606d;margin:8px 0 0\">" + escape(line) + "</p>\n")
                        .collect(Collectors.joining())
                + "</div>\n</body></html>\n";
    }

    private static String section(Section section) {
        return "<div style=\"border-left:4px solid " + colour(section.tone())
                + ";padding:4px 0 4px 12px;margin:16px 0\">\n"
                + (section.title().isEmpty()
                        ? ""
                        : "<p style=\"margin:0;font-weight:bold;word-break:break-word\">" + escape(section.title())
                                + "</p>\n")
                + "<p style=\"margin:0 0 8px;color:" + colour(section.tone()) + ";font-weight:bold\">"
                + escape(section.status()) + "</p>\n" + facts(section)
                + section.notes().stream()
                        .map(note -> "<p style=\"margin:8px 0\">" + escape(note) + "</p>\n")
                        .collect(Collectors.joining())
                + "<p style=\"margin:8px 0\">" + escape(section.nextStep()) + "</p>\n" + link(section) + "</div>\n";
    }

    private static String facts(Section section) {
        if (section.facts().isEmpty()) {
            return "";
        }
        return "<table role=\"presentation\" style=\"border-collapse:collapse;font-size:15px\">\n"
                + section.facts().stream()
                        .map(fact -> "<tr><td style=\"padding:2px 12px 2px 0;color:#52606d;vertical-align:top\">"
                                + escape(fact.label()) + "</td><td style=\"padding:2px 0;word-break:break-word\">"
                                + escape(fact.value()) + "</td></tr>\n")
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    private static String link(Section section) {
        return section.link()
                .map(link -> "<p style=\"margin:12px 0\"><a href=\"" + escape(link.toString())
                        + "\" style=\"display:inline-block;padding:10px 16px;background:#0b5fff;color:#ffffff;"
                        + "text-decoration:none;border-radius:6px\">" + escape(section.linkLabel()) + "</a></p>\n")
                .orElse("");
    }

    private static String colour(Section.Tone tone) {
        return switch (tone) {
            case GOOD -> "#0f7b3f";
            case OPEN -> "#9a5b00";
            case BAD -> "#b42318";
        };
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
