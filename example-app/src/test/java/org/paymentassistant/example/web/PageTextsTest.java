package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.submission.AuditKind;

class PageTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+\\}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysAndPlaceholders(Language language) throws IOException {
        Properties english = words(Language.EN);
        Properties words = words(language);

        assertThat(new TreeSet<>(words.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(words, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordsAreEmptyOrBroken(Language language) {
        PageTexts texts = PageTexts.in(language);

        assertThat(texts.language()).isEqualTo(language.code());
        assertThat(keys())
                .allSatisfy(key -> assertThat(texts.get(key))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(key)
                        .doesNotContain("''", "\uFFFD", "Ã"));
    }

    @Test
    void everyIssueThatCanHoldADraftAndEveryFieldHasWords() throws IOException {
        Properties english = words(Language.EN);

        assertThat(english.stringPropertyNames())
                .containsAll(keys())
                .contains("error." + IssueCode.MISSING, "error." + IssueCode.ACCOUNT_CHECK_FAILED);
    }

    private static List<String> keys() {
        return Stream.of(
                        Arrays.stream(IssueCode.values()).map(code -> "issue." + code.name()),
                        Arrays.stream(ReasonCode.values()).map(code -> "reason." + code.name()),
                        Arrays.stream(AuditKind.values()).map(kind -> "event." + kind.name()),
                        Arrays.stream(InvoiceField.values()).map(field -> "field." + field.key()))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<String> placeholders(Properties words, String key) {
        return PLACEHOLDER
                .matcher(words.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        for (String file : PageTexts.FILES) {
            String name = file + "_" + language.code() + ".properties";
            try (InputStream stream = PageTexts.class.getResourceAsStream(name)) {
                words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            }
        }
        return words;
    }
}
