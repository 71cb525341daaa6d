package org.paymentassistant.example.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.samples.DemoOutcome;

/** The table at the end: one line an invoice. */
final class OutcomeTable {

    private static final String FORM = "%-1s %-28s %-34s %14s  %-30s %-9s %-24s %5s";
    private static final int LONGEST_NAME = 30;

    private OutcomeTable() {}

    static List<String> of(List<Handled> all) {
        String head =
                String.format(FORM, "", "file", "outcome", "amount", "creditor", "paid from", "draft at the bank", "s");
        return Stream.concat(
                        Stream.of(head, "-".repeat(head.length())), all.stream().flatMap(OutcomeTable::lines))
                .map(String::stripTrailing)
                .toList();
    }

    private static Stream<String> lines(Handled handled) {
        return handled.drafts().isEmpty()
                ? Stream.of(line(handled, "", "", "", ""))
                : handled.drafts().stream().map(draft -> line(handled, draft));
    }

    private static String line(Handled handled, DemoDraft draft) {
        return line(
                handled,
                draft.currency() + " " + draft.amount().toPlainString(),
                shortened(draft.creditorName()),
                account(draft),
                draft.id());
    }

    private static String line(Handled handled, String amount, String creditor, String wallet, String draft) {
        String seconds = handled.duration()
                .map(duration -> String.format("%.1f", duration.toMillis() / 1000.0))
                .orElse("-");
        String sign = isCompleted(handled) || Judgement.isAsExpected(handled) ? "✓" : "✗";
        return String.format(FORM, sign, handled.file(), outcome(handled), amount, creditor, wallet, draft, seconds);
    }

    /** A person completed it: now a draft stands where one was asked for. */
    private static boolean isCompleted(Handled handled) {
        return handled.invoice().expected() == DemoOutcome.NEEDS_DATA
                && handled.outcome().equals(Optional.of(DemoOutcome.DRAFTED));
    }

    private static String outcome(Handled handled) {
        if (isCompleted(handled)) {
            return DemoOutcome.NEEDS_DATA.word() + ", completed: " + DemoOutcome.DRAFTED.word();
        }
        String reasons = handled.outcomes().stream()
                .filter(outcome ->
                        !(outcome instanceof InvoiceOutcome.Drafted) && !(outcome instanceof InvoiceOutcome.Duplicate))
                .map(outcome -> outcome.reason().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return handled.outcome().map(DemoOutcome::word).orElse("no end") + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    /** The currency and the end of the number; the whole of it belongs in no printout. */
    private static String account(DemoDraft draft) {
        String number = draft.debtorAccount();
        return draft.currency() + " …" + number.substring(Math.max(0, number.length() - 4));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
