package org.paymentassistant.adapter.extraction.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Plain;

/** What speaks for and against a date being the date of issue or of payment. */
public final class DateFeatures {

    private static final Pattern PAYING = Pattern.compile(
            "uberweis|zahl|begleich|virement|regl|paye|paiement|\\bpay|transfer|remit|betal|voldoe|overmak|overschrijv|pag[ao]|versa|abon");
    private static final Set<String> UNTIL = Set.of(
            "bis",
            "zum",
            "by",
            "before",
            "until",
            "avant",
            "le",
            "voor",
            "vor",
            "uiterlijk",
            "op",
            "am",
            "on",
            "entro",
            "il",
            "antes",
            "del",
            "au",
            "de",
            "spatestens");

    private final InvoiceText text;
    private final List<LocalDate> inOrder;

    /** Over one invoice. */
    public DateFeatures(InvoiceText text) {
        this.text = text;
        this.inOrder =
                text.dates().stream().map(Mention::value).distinct().sorted().toList();
    }

    /** The features of one date. */
    public List<String> of(Mention<LocalDate> date) {
        int rank = inOrder.indexOf(date.value());
        long count = text.dates().stream()
                .filter(other -> other.value().equals(date.value()))
                .limit(4)
                .count();
        boolean first = text.dates().get(0).equals(date);
        return new Features(text)
                .labels(date.span())
                .words(date.span())
                .position(date.span())
                .style(date.span())
                .rowShape(date.span().row())
                .addIf(rank == 0, "earliest")
                .addIf(rank == inOrder.size() - 1, "latest")
                .add("dates=" + Math.min(4, inOrder.size()))
                .add("of=" + Math.min(3, rank) + "/" + Math.min(4, inOrder.size()))
                .add("count=" + count)
                .addIf(first, "first")
                .addIf(date.span().row().span().text().contains("%"), "percent on row")
                .add("row words=" + Math.min(6, date.span().row().tokens().size() / 2))
                .addIf(isOnePart(date), "of a period")
                .addIf(isInSentenceOfPaying(date), "sentence of paying")
                .names();
    }

    /** Whether another date stands on the same row, as in "from ... to ...". */
    private boolean isOnePart(Mention<LocalDate> date) {
        return text.dates().stream()
                .anyMatch(
                        other -> other.span().row().index() == date.span().row().index()
                                && !other.value().equals(date.value()));
    }

    /** "Please transfer the amount by ...", also where the sentence began on the row above. */
    private boolean isInSentenceOfPaying(Mention<LocalDate> date) {
        String row = Plain.words(date.span().row().span().text());
        String above = text.document()
                .neighbour(date.span().row(), -1)
                .map(before -> Plain.words(before.span().text()))
                .orElse("");
        String before = date.span().from() == 0
                ? ""
                : date.span().row().tokens().get(date.span().from() - 1).plain();
        return UNTIL.contains(before)
                && (PAYING.matcher(row).find() || PAYING.matcher(above).find());
    }
}
