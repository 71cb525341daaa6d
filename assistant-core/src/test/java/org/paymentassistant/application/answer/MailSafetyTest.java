package org.paymentassistant.application.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.domain.company.Language;

/** What holds for every mail in every language, whatever its invoices say. */
class MailSafetyTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NAME = Pattern.compile("</?[a-z0-9]+");

    static Stream<Arguments> mails() {
        return Arrays.stream(Language.values())
                .flatMap(language -> MailSamples.names().stream().map(name -> Arguments.of(language, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mails")
    void loadsNothingAndRunsNothing(Language language, String name) {
        String html = MailSamples.write(name, language).html();
        assertThat(TAG.matcher(html).results().map(MatchResult::group))
                .allSatisfy(tag -> assertThat(tag)
                        .doesNotContainIgnoringCase(
                                "<script", "<img", "<link", "<style", "<form", "<iframe", "src=", "url(")
                        .doesNotContainPattern("\\son[a-z]+=")
                        .doesNotContainPattern("href=\"(?!https://assistant\\.example/complete#)"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mails")
    void showsNoFullAccountNumber(Language language, String name) {
        AnswerWriter.Words words = MailSamples.write(name, language);
        assertThat(words.text() + words.html())
                .doesNotContain("539007547034", "5390 0754 7034", "370400440532013000", "3704 0044 0532 0130 00");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mails")
    void endsWithTheSecurityCodeAndLeavesNoPlaceholder(Language language, String name) {
        AnswerWriter.Words words = MailSamples.write(name, language);
        List<String> lines = words.text().strip().lines().toList();
        assertThat(lines.get(lines.size() - 2)).contains("K7QWERTZ");
        assertThat(words.html().substring(words.html().lastIndexOf("</table>\n<div")))
                .contains("K7QWERTZ");
        if (!name.equals("hostile") && !name.equals("harmless")) {
            assertThat(words.text()).doesNotContain("{", "}", "…");
        }
    }

    @Test
    void hostileNamesAreTextAndChangeNoTag() {
        String html = MailSamples.write("hostile", Language.EN).html();
        String harmless = MailSamples.write("harmless", Language.EN).html();
        assertThat(tags(html)).isEqualTo(tags(harmless));
        assertThat(html).contains(HtmlMail.escape(MailSamples.HOSTILE_NAME));
        assertThat(HtmlMail.escape("<&>\"'")).isEqualTo("&lt;&amp;&gt;&quot;&#39;");
    }

    @Test
    void aReasonWithoutWordsIsAnsweredAllTheSame() {
        Section section = Section.rejected(
                "a.pdf", org.paymentassistant.domain.outcome.ReasonCode.SENDER_UNKNOWN, Texts.in(Language.EN));
        assertThat(section.notes()).containsExactly(Texts.in(Language.EN).get("reason.OTHER"));
        assertThat(section.nextStep()).isNotBlank();
    }

    private static List<String> tags(String html) {
        return NAME.matcher(html).results().map(MatchResult::group).toList();
    }
}
