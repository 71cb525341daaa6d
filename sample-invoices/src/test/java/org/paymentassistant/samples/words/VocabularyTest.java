package org.paymentassistant.samples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> KNOWN = List.of(
            "d", "p", "r", "n", "date", "net", "off", "rest", "iban", "ref", "no", "mandate", "payee", "holder",
            "title", "due", "city");
    private final Vocabulary words = Vocabulary.broad();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_every_label(Language language) {
        Table english = words.labelsIn(Language.EN);
        List<String> needed = english.values().keySet().stream()
                .filter(key -> !key.matches(".*\\.[A-Z]{2}"))
                .filter(key -> !key.equals("remit"))
                .toList();
        assertThat(words.labelsIn(language).values().keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_blank_in_a_sentence_is_known(Language language) {
        words.labelsIn(language)
                .values()
                .forEach((key, values) -> values.forEach(value -> {
                    Matcher blanks = PLACEHOLDER.matcher(value);
                    while (blanks.find()) {
                        assertThat(KNOWN).as(key + " = " + value).contains(blanks.group(1));
                    }
                    assertThat(value).as(key).isNotBlank();
                }));
    }

    @Test
    void important_labels_have_dozens_of_words() {
        for (Language language : List.of(Language.EN, Language.FR, Language.DE)) {
            for (String key : List.of("number", "due", "amountDue", "terms.days", "gross")) {
                assertThat(words.labelsIn(language).all(key))
                        .as(language + " " + key)
                        .hasSizeGreaterThan(15);
            }
        }
    }
}
