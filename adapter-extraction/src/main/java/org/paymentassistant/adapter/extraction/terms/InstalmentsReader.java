package org.paymentassistant.adapter.extraction.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.paymentassistant.adapter.extraction.mention.Amount;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.domain.invoice.Instalment;

/**
 * Finds the parts that an amount is payable in: dates that follow each other, each with a sum beside it, which together
 * are the amount. The arithmetic decides, so no wording is needed.
 */
public final class InstalmentsReader {

    private static final int MOST = 60;
    private static final int FARTHEST = 4;
    private static final int FEWEST = 2;

    private InstalmentsReader() {}

    private record Part(int row, Instalment instalment) {}

    /**
     * The parts of an amount in order of their dates, empty where it is payable at once.
     *
     * @param issued the date of issue; days before it are those of deliveries
     * @param total the amount due
     */
    public static List<Instalment> read(
            List<Mention<LocalDate>> dates, List<Mention<Amount>> amounts, LocalDate issued, BigDecimal total) {
        List<Mention<LocalDate>> later =
                dates.stream().filter(date -> !date.value().isBefore(issued)).toList();
        List<Part> parts = parts(later, amounts);
        for (int from = 0; from < parts.size() - 1; from++) {
            List<Instalment> run = run(parts, from, total);
            if (run.size() >= FEWEST) {
                return run;
            }
        }
        return List.of();
    }

    /** The parts from a place on that follow each other closely and make up the amount. */
    private static List<Instalment> run(List<Part> parts, int from, BigDecimal total) {
        List<Instalment> run = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < parts.size() && sum.compareTo(total) < 0; i++) {
            if (i > from && !follows(parts.get(i), parts.get(i - 1))) {
                return List.of();
            }
            run.add(parts.get(i).instalment());
            sum = sum.add(parts.get(i).instalment().amount());
        }
        return sum.compareTo(total) == 0 ? run : List.of();
    }

    private static boolean follows(Part part, Part before) {
        return part.row() - before.row() <= FARTHEST
                && part.instalment().dueDate().isAfter(before.instalment().dueDate());
    }

    private static List<Part> parts(List<Mention<LocalDate>> dates, List<Mention<Amount>> amounts) {
        TreeMap<Integer, List<Mention<Amount>>> byRow = new TreeMap<>();
        amounts.stream()
                .filter(amount -> amount.value().value().signum() > 0)
                .forEach(amount -> byRow.computeIfAbsent(amount.span().row().index(), row -> new ArrayList<>())
                        .add(amount));
        return dates.stream()
                .sorted(Comparator.<Mention<LocalDate>>comparingInt(
                                date -> date.span().row().index())
                        .thenComparingInt(date -> date.span().from()))
                .flatMap(date ->
                        beside(date, dates, byRow.getOrDefault(date.span().row().index(), List.of())).stream())
                .limit(MOST)
                .toList();
    }

    /** The sum that follows a date before the next date, or the only one on its row. */
    private static Optional<Part> beside(
            Mention<LocalDate> date, List<Mention<LocalDate>> dates, List<Mention<Amount>> row) {
        int next = dates.stream()
                .filter(other -> other.span().row().index() == date.span().row().index())
                .mapToInt(other -> other.span().from())
                .filter(from -> from > date.span().from())
                .min()
                .orElse(Integer.MAX_VALUE);
        return row.stream()
                .filter(amount -> row.size() == 1
                        || (amount.span().from() >= date.span().to()
                                && amount.span().from() < next))
                .findFirst()
                .map(amount -> new Part(
                        date.span().row().index(), new Instalment(amount.value().value(), date.value())));
    }
}
