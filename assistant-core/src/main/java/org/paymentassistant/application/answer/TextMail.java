package org.paymentassistant.application.answer;

import java.util.ArrayList;
import java.util.List;

/** Writes a mail as plain text. */
final class TextMail {

    private static final String INDENT = "   ";

    private TextMail() {}

    static String write(MailBody body) {
        List<String> lines = new ArrayList<>(List.of(body.greeting(), "", body.intro(), ""));
        if (!body.summary().isEmpty()) {
            body.summary().forEach(line -> lines.add("- " + line));
            lines.add("");
        }
        boolean numbered = body.sections().size() > 1;
        for (int i = 0; i < body.sections().size(); i++) {
            lines.addAll(section(numbered ? (i + 1) + ". " : "", body.sections().get(i), body.nextLabel()));
            lines.add("");
        }
        lines.add("-----");
        lines.addAll(body.codeLines());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> section(String number, Section section, String nextLabel) {
        List<String> lines = new ArrayList<>();
        lines.add(number + (section.title().isEmpty() ? "" : section.title() + " - ") + section.status());
        section.facts().forEach(fact -> lines.add(INDENT + fact.label() + " " + fact.value()));
        section.notes().forEach(note -> lines.add(INDENT + "* " + note));
        lines.add(INDENT + nextLabel + " " + section.nextStep());
        section.link().ifPresent(link -> lines.add(INDENT + link));
        return lines;
    }
}
