package org.paymentassistant.application.answer;

import java.util.stream.Collectors;

/**
 * Writes a mail as HTML: one column, inline styles, no script, no picture, nothing from elsewhere. Tables hold it
 * together, since some mail programs know little else; each ground is named with its ink, so that a program that
 * darkens one darkens both.
 */
final class HtmlMail {

    static final String INK = "#1a2433";
    static final String QUIET = "#52606d";
    static final String LINE = "#e1e6eb";
    static final String LAYOUT =
            "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
    private static final String GROUND = "#eef1f4";
    private static final String BRAND = "#12263f";
    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private static final String TEXT = FONT + ";font-size:16px;line-height:1.5;color:" + INK;

    private HtmlMail() {}

    static String write(MailBody body) {
        return head(body)
                + "<body style=\"margin:0;padding:0;background-color:" + GROUND + ";" + TEXT + "\">\n"
                + LAYOUT + " style=\"background-color:" + GROUND
                + "\"><tr><td align=\"center\" style=\"padding:16px 8px\">\n"
                + LAYOUT + " style=\"max-width:600px;background-color:#ffffff;border-radius:10px;"
                + "border-collapse:separate;overflow:hidden\">\n"
                + brand(body)
                + "<tr><td align=\"left\" style=\"padding:24px 20px;" + TEXT + "\">\n"
                + content(body)
                + "</td></tr></table>\n</td></tr></table>\n</body></html>\n";
    }

    private static String head(MailBody body) {
        return "<!DOCTYPE html>\n<html lang=\"" + body.language().code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light\"><title>" + escape(body.heading())
                + "</title></head>\n";
    }

    /** Who speaks, and for which company. */
    private static String brand(MailBody body) {
        return "<tr><td align=\"left\" style=\"padding:16px 20px;background-color:" + BRAND
                + ";border-radius:10px 10px 0 0;" + FONT + ";font-size:15px;line-height:1.4;color:#ffffff\">"
                + "<strong style=\"color:#ffffff\">" + escape(body.speaker()) + "</strong><br>"
                + "<span style=\"color:#c8d3e0\">" + escape(body.companyName()) + "</span></td></tr>\n";
    }

    private static String content(MailBody body) {
        return "<h1 style=\"margin:0 0 12px;font-size:24px;line-height:1.3;color:" + INK + "\">"
                + escape(body.heading()) + "</h1>\n"
                + paragraph("0 0 8px", INK, body.greeting())
                + paragraph("0 0 20px", INK, body.intro())
                + summary(body)
                + body.sections().stream()
                        .map(section -> HtmlSection.write(section, body.nextLabel()))
                        .collect(Collectors.joining())
                + code(body);
    }

    private static String summary(MailBody body) {
        return body.summary().isEmpty()
                ? ""
                : "<ul style=\"margin:0 0 20px;padding:0 0 0 20px;color:" + INK + "\">\n"
                        + body.summary().stream()
                                .map(line -> "<li>" + escape(line) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n";
    }

    private static String code(MailBody body) {
        return "<div style=\"margin:24px 0 0;padding:14px 16px;background-color:#f3f6f9;border-radius:8px;color:" + INK
                + "\">\n"
                + paragraph(
                        "0 0 6px;font-size:16px;font-weight:bold",
                        INK,
                        body.codeLines().get(0))
                + body.codeLines().stream()
                        .skip(1)
                        .map(line -> paragraph("0;font-size:14px", QUIET, line))
                        .collect(Collectors.joining())
                + "</div>\n";
    }

    static String paragraph(String margin, String colour, String text) {
        return "<p style=\"margin:" + margin + ";color:" + colour + "\">" + escape(text) + "</p>\n";
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
