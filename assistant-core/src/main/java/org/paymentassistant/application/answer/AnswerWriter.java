package org.paymentassistant.application.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts an answer into words, once as text and once as HTML. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** Subject suffix and bodies of a mail. */
    public record Words(String subject, String text, String html) {}

    /** The words of an answer. What a person is asked to complete comes first, the rest in the order of the message. */
    public static Words write(Answer answer) {
        Texts texts = Texts.in(answer.language());
        String key = answer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Section> sections = sections(answer, texts);
        return words(new MailBody(
                answer.language(),
                texts.get("speaker"),
                answer.companyName(),
                texts.get("subject." + (isAsked(sections) ? "needs-data" : key)),
                texts.get("greeting"),
                texts.get("intro." + key, Map.of("company", answer.companyName())),
                summary(sections, texts),
                sections,
                texts.get("next.label"),
                codeLines(texts, answer.securityCode().value())));
    }

    static Words words(MailBody body) {
        return new Words(body.heading(), TextMail.write(body), HtmlMail.write(body));
    }

    static List<String> codeLines(Texts texts, String code) {
        return List.of(texts.get("code", Map.of("code", code)), texts.get("code.never"));
    }

    private static List<Section> sections(Answer answer, Texts texts) {
        if (answer.refusal().isPresent()) {
            return List.of(Section.rejected("", answer.refusal().get(), texts));
        }
        long hours = Math.max(1, answer.linkLifetime().toHours());
        SectionWriter writer = new SectionWriter(answer.language(), texts, hours);
        return Stream.concat(
                        answer.documents().stream().map(writer::write),
                        answer.unread().stream().map(writer::unread))
                .sorted(Comparator.comparing(section -> section.link().isEmpty()))
                .toList();
    }

    private static boolean isAsked(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.link().isPresent());
    }

    private static List<String> summary(List<Section> sections, Texts texts) {
        if (sections.size() < 2) {
            return List.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        sections.forEach(section -> counts.merge(section.status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> texts.get(
                        "summary", Map.of("status", count.getKey(), "count", String.valueOf(count.getValue()))))
                .toList();
    }
}
