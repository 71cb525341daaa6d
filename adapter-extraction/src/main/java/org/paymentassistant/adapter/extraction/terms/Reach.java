package org.paymentassistant.adapter.extraction.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.TextRow;

/**
 * How long a discount reaches: the time named next behind its percentage, else the one named before it. What is named
 * besides is the time without a discount.
 *
 * @param days within how many days
 * @param until the last day
 * @param otherDays how many days without a discount
 */
record Reach(Optional<Integer> days, Optional<LocalDate> until, Optional<Integer> otherDays) {

    static Reach of(String text, Matcher percent, TextRow row, List<Mention<LocalDate>> dates) {
        List<MatchResult> counts = PaymentTermsReader.DAYS_PATTERN
                .matcher(text)
                .results()
                .filter(count -> Integer.parseInt(count.group(1)) <= PaymentTermsReader.LONGEST_TERM)
                .toList();
        Optional<MatchResult> count = counts.stream()
                .filter(c -> c.start() > percent.start())
                .findFirst()
                .or(() -> counts.stream().findFirst());
        Optional<Integer> others = counts.stream()
                .filter(c -> count.filter(used -> used.start() == c.start()).isEmpty())
                .map(c -> Integer.valueOf(c.group(1)))
                .findFirst();
        return new Reach(
                count.map(c -> Integer.valueOf(c.group(1))), until(percent.group("percent"), row, dates), others);
    }

    private static Optional<LocalDate> until(String percent, TextRow row, List<Mention<LocalDate>> dates) {
        int place = placeOf(percent, row);
        List<Mention<LocalDate>> onRow = new ArrayList<>();
        dates.stream().filter(date -> date.span().row().index() == row.index()).forEach(onRow::add);
        return onRow.stream()
                .filter(date -> date.span().from() > place)
                .findFirst()
                .or(() -> onRow.stream().filter(date -> onRow.size() == 1).findFirst())
                .map(Mention::value);
    }

    private static int placeOf(String percent, TextRow row) {
        for (int i = 0; i < row.tokens().size(); i++) {
            String word = row.tokens().get(i).text();
            if (word.equals(percent) || word.startsWith(percent + "%")) {
                return i;
            }
        }
        return 0;
    }
}
