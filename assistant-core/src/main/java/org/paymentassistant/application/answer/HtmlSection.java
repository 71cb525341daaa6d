package org.paymentassistant.application.answer;

import java.util.stream.Collectors;

/** Writes what came of one invoice as HTML. */
final class HtmlSection {

    private static final String BREAKING = "word-break:break-word;overflow-wrap:anywhere";

    private HtmlSection() {}

    static String write(Section section, String nextLabel) {
        return HtmlMail.LAYOUT + " style=\"margin:0 0 16px;background-color:#ffffff;border:1px solid " + HtmlMail.LINE
                + ";border-top:4px solid " + ink(section.tone())
                + ";border-radius:8px;border-collapse:separate\"><tr><td style=\"padding:14px 16px 16px;color:"
                + HtmlMail.INK + "\">\n"
                + heading(section)
                + facts(section)
                + notes(section)
                + next(section, nextLabel)
                + link(section)
                + "</td></tr></table>\n";
    }

    private static String heading(Section section) {
        String title = section.title().isEmpty()
                ? ""
                : "<span style=\"display:block;padding:8px 0 0;font-size:16px;line-height:1.35;font-weight:bold;color:"
                        + HtmlMail.INK + "\">" + HtmlMail.escape(section.title()) + "</span>";
        return "<h2 style=\"margin:0 0 10px;font-size:16px;line-height:1.5;" + BREAKING + "\">"
                + "<span style=\"padding:3px 10px;font-size:14px;border-radius:12px;background-color:"
                + ground(section.tone()) + ";color:" + ink(section.tone()) + "\">" + HtmlMail.escape(section.status())
                + "</span>" + title + "</h2>\n";
    }

    private static String facts(Section section) {
        if (section.facts().isEmpty()) {
            return "";
        }
        return "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
                + "style=\"border-collapse:collapse;font-size:15px\">\n"
                + section.facts().stream().map(HtmlSection::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(Section.Fact fact) {
        String line = "border-top:1px solid " + HtmlMail.LINE + ";vertical-align:baseline;";
        String weight = fact.main() ? "font-size:18px;font-weight:bold;" : "";
        return "<tr><th scope=\"row\" style=\"padding:6px 12px 6px 0;text-align:left;" + line
                + "font-weight:normal;color:" + HtmlMail.QUIET + "\">" + HtmlMail.escape(fact.label())
                + "</th><td style=\"padding:6px 0;text-align:right;" + line + weight + "color:" + HtmlMail.INK + ";"
                + BREAKING + "\">" + HtmlMail.escape(fact.value()) + "</td></tr>\n";
    }

    private static String notes(Section section) {
        if (section.notes().isEmpty()) {
            return "";
        }
        if (section.notes().size() == 1) {
            return HtmlMail.paragraph(
                    "10px 0 0;" + BREAKING, HtmlMail.INK, section.notes().get(0));
        }
        return "<ul style=\"margin:10px 0 0;padding:0 0 0 18px;color:" + HtmlMail.INK + "\">\n"
                + section.notes().stream()
                        .map(note ->
                                "<li style=\"margin:0 0 4px;" + BREAKING + "\">" + HtmlMail.escape(note) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }

    private static String next(Section section, String nextLabel) {
        return "<p style=\"margin:12px 0 0;padding:12px 0 0;border-top:1px solid " + HtmlMail.LINE + ";color:"
                + HtmlMail.INK + "\"><strong>" + HtmlMail.escape(nextLabel) + "</strong> "
                + HtmlMail.escape(section.nextStep()) + "</p>\n";
    }

    private static String link(Section section) {
        return section.link()
                .map(link -> HtmlMail.LAYOUT + " style=\"margin:14px 0 0\"><tr><td align=\"center\" "
                        + "style=\"background-color:#0b57d0;border-radius:8px\"><a href=\""
                        + HtmlMail.escape(link.toString())
                        + "\" style=\"display:block;padding:14px 20px;color:#ffffff;font-weight:bold;"
                        + "text-decoration:none\">" + HtmlMail.escape(section.linkLabel()) + "</a></td></tr></table>\n")
                .orElse("");
    }

    private static String ink(Section.Tone tone) {
        return switch (tone) {
            case GOOD -> "#0f6b37";
            case OPEN -> "#8a4b00";
            case BAD -> "#b42318";
        };
    }

    private static String ground(Section.Tone tone) {
        return switch (tone) {
            case GOOD -> "#e6f4ea";
            case OPEN -> "#fdf1dd";
            case BAD -> "#fdecea";
        };
    }
}
