package org.paymentassistant.application.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;

class TextsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    /** Said otherwise: as a note of its own, or only where it holds the draft. */
    private static final Set<IssueCode> SAID_ELSEWHERE =
            EnumSet.of(IssueCode.EARLY_PAYMENT_DISCOUNT, IssueCode.SEVERAL_ACCOUNTS);

    /** States of a draft or a link, and what nobody is told: no message is refused for them in an answer. */
    private static final Set<ReasonCode> NEVER_TOLD = EnumSet.of(
            ReasonCode.OK_DRAFTED,
            ReasonCode.OK_NEEDS_DATA,
            ReasonCode.CONFLICT,
            ReasonCode.CHANGED_IBAN,
            ReasonCode.NEEDS_REVIEW,
            ReasonCode.SENDER_NOT_VERIFIED,
            ReasonCode.SENDER_UNKNOWN,
            ReasonCode.SENDER_AMBIGUOUS,
            ReasonCode.ADDRESS_UNKNOWN,
            ReasonCode.AUTOMATIC_MAIL,
            ReasonCode.LOOP,
            ReasonCode.RATE_LIMITED,
            ReasonCode.BANK_DOWN,
            ReasonCode.BANK_REFUSED,
            ReasonCode.BANK_IN_DOUBT,
            ReasonCode.LINK_EXPIRED,
            ReasonCode.LINK_USED,
            ReasonCode.LINK_UNKNOWN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(new TreeSet<>(Texts.in(language).keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSamePlaceholders(Language language) {
        Texts texts = Texts.in(language);
        assertThat(ENGLISH.keys())
                .allSatisfy(key ->
                        assertThat(placeholders(texts.get(key))).as(key).isEqualTo(placeholders(ENGLISH.get(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordsAreEmptyOrLeftInEnglishOrQuotedLikeMessageFormats(Language language) {
        Texts texts = Texts.in(language);
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.get(key))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("''", "\uFFFD", "Ã", "  ")
                        .isEqualTo(texts.get(key).strip()));
        if (language != Language.EN) {
            assertThat(texts.keys())
                    .filteredOn(
                            key -> key.startsWith("reason.") || key.startsWith("remedy.") || key.startsWith("next."))
                    .allSatisfy(key -> assertThat(texts.get(key)).as(key).isNotEqualTo(ENGLISH.get(key)));
        }
    }

    @Test
    void everyIssueHasWords() {
        assertThat(Arrays.stream(IssueCode.values())
                        .filter(code -> !SAID_ELSEWHERE.contains(code))
                        .map(code -> "issue." + code.name()))
                .allMatch(key -> ENGLISH.find(key).isPresent());
        assertThat(ENGLISH.find("issue.SEVERAL_ACCOUNTS.ERROR")).isPresent();
    }

    @Test
    void everyReasonThatIsToldHasWordsAndARemedy() {
        assertThat(Arrays.stream(ReasonCode.values())
                        .filter(code -> !NEVER_TOLD.contains(code))
                        .flatMap(code -> Stream.of("reason." + code.name(), "remedy." + code.name())))
                .allMatch(key -> ENGLISH.find(key).isPresent());
    }

    @Test
    void everyFieldAndKindOfAnswerHasWords() {
        assertThat(Arrays.stream(InvoiceField.values()).map(NoteWriter::key))
                .allMatch(key -> ENGLISH.find(key).isPresent());
        assertThat(Arrays.stream(Answer.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .flatMap(kind -> Stream.of("subject." + kind, "intro." + kind)))
                .allMatch(key -> ENGLISH.find(key).isPresent());
    }

    @Test
    void noKeyNamesACodeThatDoesNotExist() {
        Set<String> codes = Stream.concat(
                        Arrays.stream(IssueCode.values()).map(Enum::name),
                        Arrays.stream(ReasonCode.values()).map(Enum::name))
                .collect(Collectors.toSet());
        assertThat(ENGLISH.keys())
                .filteredOn(key ->
                        Stream.of("issue.", "reason.", "remedy.", "waiting.").anyMatch(key::startsWith))
                .allMatch(key -> key.endsWith(".OTHER")
                        || codes.contains(key.replaceFirst("^[a-z]+\\.", "").replace(".ERROR", "")));
    }

    @Test
    void aValueThatLooksLikeAPlaceholderStaysAsItIs() {
        assertThat(Texts.fill("{knownName}, {name}", Map.of("knownName", "{name} $1 \\", "name", "N")))
                .isEqualTo("{name} $1 \\, N");
    }

    @Test
    void aParameterThatIsNotGivenIsSeenAsLeftOut() {
        assertThat(Texts.fill("account {known}", Map.of())).isEqualTo("account …");
    }

    private static List<String> placeholders(String words) {
        return Texts.PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
