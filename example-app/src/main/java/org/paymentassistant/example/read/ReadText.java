package org.paymentassistant.example.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** Writes a report for people. */
public final class ReadText {

    private static final double PERCENT = 100;

    /** Several lines. */
    public String text(ReadReport report) {
        Verdict verdict = Verdict.of(report.understanding());
        List<String> lines = new ArrayList<>();
        lines.add(report.file() + ": " + verdict.outcome()
                + verdict.reason().map(reason -> " (" + reason + ")").orElse("") + ", " + report.millis() + " ms");
        verdict.invoices().forEach(invoice -> addInvoice(lines, invoice));
        return String.join(System.lineSeparator(), lines);
    }

    private static void addInvoice(List<String> lines, Appraisal appraisal) {
        ExtractedInvoice invoice = appraisal.extracted();
        lines.add("  " + invoice.documentType().key()
                + invoice.language().map(language -> ", " + language).orElse("")
                + (invoice.pages().isEmpty() ? "" : ", pages " + invoice.pages()));
        new TreeMap<>(invoice.fields())
                .forEach((field, reading) -> lines.add(String.format(
                        "    %-20s %-40s %3.0f %% %-4s%s",
                        field.key(),
                        reading.best().value(),
                        reading.best().confidence() * PERCENT,
                        reading.best().evidence().source().key(),
                        reading.accepted() ? "" : "  ?")));
        invoice.discount()
                .ifPresent(discount -> lines.add("    earlyPaymentDiscount "
                        + discount.percent()
                                .map(percent -> percent.toPlainString() + " %")
                                .orElse("")
                        + " until " + discount.until()));
        appraisal.issues().forEach(issue -> lines.add("    ! " + issue(issue)));
    }

    private static String issue(ReviewIssue issue) {
        return issue.severity() + " " + issue.code()
                + issue.field().map(field -> " " + field.key()).orElse("")
                + issue.parameters().entrySet().stream()
                        .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }
}
