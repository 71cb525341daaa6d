package org.paymentassistant.adapter.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paymentassistant.adapter.extraction.text.CellText;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/** Finds dates in every notation of the languages. */
public final class DateFinder {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(?<y>(?:19|20)\\d{2})\\s?[-./年]\\s?(?<m>\\d{1,2})\\s?[-./月]\\s?(?<d>\\d{1,2})(?![\\d.,]\\d|\\d|[A-Za-z](?!\\d{2}:))");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d./-])(?<a>\\d{1,2})\\s?(?<s>[-./])\\s?(?<b>\\d{1,2})\\s?\\k<s>\\s?(?<y>(?:19|20)\\d{2}|\\d{2})(?![\\d/]|[.,-]\\d)");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:er|st|nd|rd|th|ste|e|º|°)?\\.?[\\s-]?(?:de |of |d'|di )?(?<m>\\p{L}{3,12})\\.?,?[\\s-]?(?:de |del |of )?(?<y>(?:19|20)\\d{2}|['’]?\\d{2})(?![\\d:])");
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "(?<!\\p{L})(?<m>\\p{L}{3,12})\\.?[\\s-](?<d>\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]\\s?(?<y>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern WITHOUT_SEPARATORS =
            Pattern.compile("(?<![\\w.,/-])(?<y>20\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\w.,/-])");
    private static final int MOST = 1_000;
    private static final int MONTHS = 12;

    private DateFinder() {}

    /** All dates in the order of the text. */
    public static List<Mention<WrittenDate>> find(TextDocument document) {
        List<Mention<WrittenDate>> dates = new ArrayList<>();
        for (Span cell : document.cells()) {
            if (dates.size() < MOST && hasDigit(cell)) {
                addDates(new CellText(cell), dates);
            }
        }
        return dates;
    }

    private static boolean hasDigit(Span cell) {
        return cell.tokens().stream().anyMatch(token -> token.text().chars().anyMatch(Character::isDigit));
    }

    private static void addDates(CellText cell, List<Mention<WrittenDate>> dates) {
        List<Mention<WrittenDate>> found = new ArrayList<>();
        for (Pattern pattern : List.of(YEAR_FIRST, NUMERIC, DAY_NAMED, MONTH_NAMED, WITHOUT_SEPARATORS)) {
            Matcher matcher = pattern.matcher(cell.text());
            while (matcher.find()) {
                Span span = cell.span(matcher.start(), matcher.end());
                written(pattern, matcher)
                        .filter(date -> found.stream()
                                .noneMatch(other -> other.span().overlaps(span)
                                        && other.value().equals(date)))
                        .ifPresent(date -> found.add(new Mention<>(date, span)));
            }
        }
        dates.addAll(found);
    }

    private static Optional<WrittenDate> written(Pattern pattern, Matcher matcher) {
        int year = number(matcher.group("y"));
        if (pattern == NUMERIC) {
            return numeric(year, number(matcher.group("a")), number(matcher.group("b")));
        }
        Optional<Integer> month = pattern == YEAR_FIRST || pattern == WITHOUT_SEPARATORS
                ? Optional.of(number(matcher.group("m")))
                : DateNotation.month(matcher.group("m"));
        return month.flatMap(m -> DateNotation.date(year, m, number(matcher.group("d"))))
                .map(date -> new WrittenDate(List.of(date)));
    }

    private static Optional<WrittenDate> numeric(int year, int first, int second) {
        Optional<LocalDate> dayFirst = second > MONTHS ? Optional.empty() : DateNotation.date(year, second, first);
        Optional<LocalDate> monthFirst = first > MONTHS ? Optional.empty() : DateNotation.date(year, first, second);
        List<LocalDate> readings = Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return readings.isEmpty() ? Optional.empty() : Optional.of(new WrittenDate(readings));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replaceAll("\\D", ""));
    }
}
