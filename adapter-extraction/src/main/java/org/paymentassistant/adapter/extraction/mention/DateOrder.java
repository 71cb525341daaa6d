package org.paymentassistant.adapter.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/**
 * How a document writes its dates: one order for all of them.
 *
 * @param monthFirst whether the month comes first, as in the United States
 * @param certain whether the document shows it beyond doubt
 */
public record DateOrder(boolean monthFirst, boolean certain) {

    private static final Set<String> MONTH_FIRST_COUNTRY =
            Set.of("usa", "unitedstates", "zip", "ein", "aba", "routing");
    private static final Set<String> ENGLISH = Set.of("invoice", "total", "due", "date", "number", "amount");
    private static final int ENOUGH = 3;
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?(?:\\d{4}|\\d{2})(?!\\d)");

    /** The order of a document, by its unmistakable dates, else by its currency and language. */
    public static DateOrder of(List<Mention<WrittenDate>> dates, List<Mention<Amount>> amounts, TextDocument document) {
        long dayFirst = countOf(dates, false);
        long monthFirst = countOf(dates, true);
        if (dayFirst > 0 || monthFirst > 0) {
            return new DateOrder(monthFirst > dayFirst, dayFirst == 0 || monthFirst == 0);
        }
        return guess(amounts, document);
    }

    /** Counts the all-numeric dates that have only one order: 15/11/2026, 11/15/2026. */
    private static long countOf(List<Mention<WrittenDate>> dates, boolean monthFirst) {
        return dates.stream()
                .filter(date -> !date.value().isAmbiguous())
                .filter(date -> date.value().readings().get(0).getDayOfMonth() > 12)
                .filter(date -> firstNumber(date)
                        .filter(first ->
                                first == expected(date.value().readings().get(0), monthFirst))
                        .isPresent())
                .count();
    }

    private static int expected(LocalDate date, boolean monthFirst) {
        return monthFirst ? date.getMonthValue() : date.getDayOfMonth();
    }

    private static Optional<Integer> firstNumber(Mention<WrittenDate> date) {
        Matcher matcher = NUMERIC.matcher(date.span().text());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static DateOrder guess(List<Mention<Amount>> amounts, TextDocument document) {
        Set<String> words = document.vocabulary();
        boolean english = ENGLISH.stream().filter(words::contains).count() >= ENOUGH;
        if (!english) {
            return new DateOrder(false, true);
        }
        boolean dollars = amounts.stream()
                .anyMatch(amount ->
                        amount.value().currency().filter("USD"::equals).isPresent());
        boolean american = MONTH_FIRST_COUNTRY.stream().anyMatch(words::contains);
        boolean other = amounts.stream()
                .anyMatch(amount ->
                        amount.value().currency().filter(c -> !c.equals("USD")).isPresent());
        return new DateOrder(dollars && !other, other || (dollars && american));
    }
}
