package org.paymentassistant.application.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts an answer into words, once as text and once as HTML. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** Subject suffix and bodies of a mail. */
    public record Words(String subject, String text, String html) {}

    /** The words of an answer. */
    public static Words write(Answer answer) {
        Texts texts = Texts.in(answer.language());
        String key = answer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        MailBody body = new MailBody(
                answer.language(),
                texts.get("subject." + key),
                texts.get("greeting"),
                texts.get("intro." + key, Map.of("company", answer.companyName())),
                sections(answer, texts),
                codeLines(texts, answer.securityCode().value()));
        return new Words(body.heading(), TextMail.write(body), HtmlMail.write(body));
    }

    static List<String> codeLines(Texts texts, String code) {
        return List.of(texts.get("code", Map.of("code", code)), texts.get("code.never"));
    }

    private static List<Section> sections(Answer answer, Texts texts) {
        if (answer.refusal().isPresent()) {
            String reason = answer.refusal().get().name();
            return List.of(new Section(
                    "",
                    texts.get("status.rejected"),
                    Section.Tone.BAD,
                    List.of(),
                    List.of(texts.get("reason." + reason)),
                    texts.get("remedy." + reason),
                    Optional.empty(),
                    ""));
        }
        SectionWriter writer = new SectionWriter(answer.language(), texts);
        return answer.documents().stream().map(writer::write).toList();
    }
}
