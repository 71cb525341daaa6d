package org.paymentassistant.application.answer;

import java.util.stream.Collectors;

/** Writes what came of one invoice as HTML. */
final class HtmlSection {

    private static final String BREAKING = "word-break:break-word;overflow-wrap:anywhere";

    private HtmlSection() {}

    static String write(Section section, String nextLabel) {
        return HtmlMail.LAYOUT
                + " style=\"margin:0 0 16px;background-color:#f7f9fa\"><tr><td style=\"padding:14px 16px;"
                + "border-left:4px solid " + colour(section.tone()) + ";color:" + HtmlMail.INK + "\">\n"
                + heading(section)
                + facts(section)
                + section.notes().stream()
                        .map(note -> HtmlMail.paragraph("8px 0 0;" + BREAKING, HtmlMail.INK, note))
                        .collect(Collectors.joining())
                + "<p style=\"margin:12px 0 0;color:" + HtmlMail.INK + "\"><strong>" + HtmlMail.escape(nextLabel)
                + "</strong> " + HtmlMail.escape(section.nextStep()) + "</p>\n"
                + link(section)
                + "</td></tr></table>\n";
    }

    private static String heading(Section section) {
        String title = section.title().isEmpty()
                ? ""
                : "<span style=\"color:" + HtmlMail.INK + "\">" + HtmlMail.escape(section.title()) + "</span><br>";
        return "<h2 style=\"margin:0 0 8px;font-size:16px;line-height:1.4;color:" + colour(section.tone()) + ";"
                + BREAKING + "\">" + title + HtmlMail.escape(section.status()) + "</h2>\n";
    }

    private static String facts(Section section) {
        if (section.facts().isEmpty()) {
            return "";
        }
        return "<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse;font-size:15px\">\n"
                + section.facts().stream().map(HtmlSection::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(Section.Fact fact) {
        return "<tr><th scope=\"row\" style=\"padding:2px 12px 2px 0;text-align:left;vertical-align:top;"
                + "font-weight:normal;color:" + HtmlMail.QUIET + "\">" + HtmlMail.escape(fact.label())
                + "</th><td style=\"padding:2px 0;vertical-align:top;color:" + HtmlMail.INK + ";" + BREAKING + "\">"
                + HtmlMail.escape(fact.value()) + "</td></tr>\n";
    }

    private static String link(Section section) {
        return section.link()
                .map(link -> "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
                        + "style=\"margin:12px 0 2px\"><tr><td style=\"background-color:#0b57d0;border-radius:6px\">"
                        + "<a href=\"" + HtmlMail.escape(link.toString())
                        + "\" style=\"display:inline-block;padding:12px 20px;color:#ffffff;font-weight:bold;"
                        + "text-decoration:none\">" + HtmlMail.escape(section.linkLabel()) + "</a></td></tr></table>\n")
                .orElse("");
    }

    private static String colour(Section.Tone tone) {
        return switch (tone) {
            case GOOD -> "#0f6b37";
            case OPEN -> "#8a4b00";
            case BAD -> "#b42318";
        };
    }
}
