package org.paymentassistant.application.answer;

import java.util.ArrayList;
import java.util.List;

/** Writes a mail as plain text. */
final class TextMail {

    private TextMail() {}

    static String write(MailBody body) {
        List<String> lines = new ArrayList<>(List.of(body.greeting(), "", body.intro(), ""));
        for (int i = 0; i < body.sections().size(); i++) {
            lines.addAll(section(i + 1, body.sections().get(i)));
            lines.add("");
        }
        lines.add("-----");
        lines.addAll(body.codeLines());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> section(int number, Section section) {
        List<String> lines = new ArrayList<>();
        String title = section.title().isEmpty() ? section.status() : section.title() + " - " + section.status();
        lines.add(number + ". " + title);
        section.facts().forEach(fact -> lines.add("   " + fact.label() + ": " + fact.value()));
        section.notes().forEach(note -> lines.add("   * " + note));
        lines.add("   > " + section.nextStep());
        section.link().ifPresent(link -> lines.add("   " + link));
        return lines;
    }
}
