package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.Notation;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;
import org.paymentassistant.samples.wording.TermsText;
import org.paymentassistant.samples.wording.TotalsText;

/** Which numbers and dates stand in the block at the head of a document, and in which order. */
record InfoRows(Sheet sheet, Places places) {
    private static final List<String> FORM =
            List.of("orderNumber", "project", "clerk", "trackingNumber", "deliveryNote", "supplierNumber", "terms");

    List<Row> rows() {
        List<Row> rows = ordered(own(), new HeaderText(sheet.parts().script()).others());
        rows.addAll(extra());
        for (Row blank : blanks(rows)) {
            rows.add(sheet.choice().of("blank " + blank.label(), rows.size() + 1), blank);
        }
        return rows;
    }

    private List<Row> own() {
        HeaderText header = new HeaderText(sheet.parts().script());
        List<Row> rows = new ArrayList<>();
        if (!places.numberInTitle()) {
            rows.add(header.number());
        }
        if (!datedLine() && !(places.numberInTitle() && Titles.tellsDate(sheet) && sheet.chance("date once", 70))) {
            rows.add(rows.isEmpty() || sheet.chance("number before date", 70) ? rows.size() : 0, header.issued());
        }
        header.due().ifPresent(rows::add);
        terms().ifPresent(rows::add);
        return rows;
    }

    private List<Row> ordered(List<Row> own, List<Row> others) {
        int at = switch (sheet.choice().of("info order", 5)) {
            case 0 -> 0;
            case 1 -> Math.min(1, own.size());
            default -> own.size();
        };
        own.addAll(at, others);
        return own;
    }

    /** Terms as a row of the head; they are not told again below then. */
    Optional<Row> terms() {
        List<Line> lines = new TermsText(sheet.parts().script()).lines();
        return termsInHead() && !lines.isEmpty()
                ? Optional.of(new Row(sheet.word("terms"), lines.get(0)))
                : Optional.empty();
    }

    /** Whether the date stands on a line of its own with the place, as on letters. */
    boolean datedLine() {
        return sheet.chance("dated line", 9);
    }

    boolean termsInHead() {
        return sheet.chance("terms in head", 22);
    }

    /** Forms have labels that nobody filled in. */
    private List<Row> blanks(List<Row> filled) {
        List<Row> blanks = new ArrayList<>();
        for (String key : sheet.chance("form", 9) ? FORM : List.<String>of()) {
            String label = sheet.word(key);
            boolean taken = filled.stream().anyMatch(row -> row.label().equals(label));
            if (!taken && sheet.chance("blank of " + key, 45)) {
                blanks.add(new Row(label, Line.of(" ")));
            }
        }
        return blanks;
    }

    private List<Row> extra() {
        var script = sheet.parts().script();
        List<Row> rows = new ArrayList<>();
        boolean unsigned = script.notation().signPlace() == Notation.SignPlace.NONE
                || script.notation().signPlace() == Notation.SignPlace.LABEL;
        if (sheet.chance("currency row", unsigned ? 60 : 8)) {
            rows.add(new Row(
                    sheet.word("currencyLabel"),
                    Line.value(Field.CURRENCY, script.facts().totals().currency())));
        }
        if (script.facts().kind().isPayable() && sheet.chance("due in head", 12)) {
            rows.add(0, new TotalsText(script).due());
        }
        PartyText party = new PartyText(script);
        if (sheet.chance("seller vat in head", 5)) {
            party.sellerVat().ifPresent(rows::add);
        }
        if (sheet.chance("buyer vat in head", 9)) {
            party.buyerVat().ifPresent(rows::add);
        }
        if (sheet.chance("reference in head", 12)) {
            new PaymentText(script).referenceRow().ifPresent(rows::add);
        }
        return rows;
    }
}
