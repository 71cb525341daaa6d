package org.paymentassistant.samples.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.Extras;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.Mentions;
import org.paymentassistant.samples.facts.ServicePeriod;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;

/**
 * The head of a document: its title, number, dates and references. Immutable.
 *
 * @param script the document
 */
public record HeaderText(Script script) {
    /**
     * What the document calls itself.
     *
     * @return the title
     */
    public String title() {
        return script.word(script.facts().kind().name());
    }

    /**
     * The title and the number on one line.
     *
     * @return the line
     */
    public Line titleWithNumber() {
        return Line.of(title() + script.choice().from("title joint", List.of(" ", " ", " - ", ": ")))
                .then(number().value());
    }

    /**
     * Number and dates in a usual order, then other references.
     *
     * @return the rows
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(number(), issued()));
        due().ifPresent(rows::add);
        List<Row> others = others();
        if (script.choice().chance("references first", 25)) {
            others.addAll(rows);
            return others;
        }
        rows.addAll(others);
        return rows;
    }

    /**
     * The rows without the number, where the title has it.
     *
     * @return the rows
     */
    public List<Row> rowsWithoutNumber() {
        return rows().stream().filter(row -> !row.equals(number())).toList();
    }

    /**
     * The most important rows.
     *
     * @param most how many at most
     * @return number, dates, and others while there is room
     */
    public List<Row> shortRows(int most) {
        List<Row> rows = new ArrayList<>(List.of(number(), issued()));
        due().ifPresent(rows::add);
        rows.addAll(others());
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /**
     * The number of the document.
     *
     * @return the row
     */
    public Row number() {
        String key = script.facts().kind().isInvoice() && script.facts().kind() != DocumentKind.CREDIT_NOTE
                ? "number"
                : "number.other";
        return new Row(
                script.wording().of(key),
                Line.value(Field.INVOICE_NUMBER, script.facts().number()));
    }

    /**
     * The date of the document.
     *
     * @return the row
     */
    public Row issued() {
        String key = script.facts().kind().isInvoice() ? "issued" : "issued.other";
        return new Row(
                script.wording().of(key),
                script.date(Field.INVOICE_DATE, script.facts().issued()));
    }

    /**
     * The last day to pay, where the head tells it.
     *
     * @return the row
     */
    public Optional<Row> due() {
        InvoiceFacts facts = script.facts();
        boolean inHead = facts.terms().datePrinted() && !TermsText.saysDateInSentence(script);
        return facts.kind().isPayable() && inHead
                ? Optional.of(new Row(
                        script.wording().of("due"),
                        script.date(Field.DUE_DATE, facts.terms().due())))
                : Optional.empty();
    }

    /**
     * All other references and dates, in an order of taste.
     *
     * @return the rows, to be changed at will
     */
    public List<Row> others() {
        Mentions mentions = script.facts().mentions();
        List<Row> rows = new ArrayList<>();
        mentions.customerNumber().ifPresent(no -> rows.add(row("customerNumber", Field.CUSTOMER_NUMBER, no)));
        mentions.orderNumber().ifPresent(no -> rows.add(row("orderNumber", Field.ORDER_NUMBER, no)));
        mentions.orderDate().ifPresent(day -> rows.add(row("orderDate", day)));
        mentions.deliveryNote().ifPresent(no -> rows.add(row("deliveryNote", Field.OTHER_NUMBER, no)));
        mentions.deliveryDate().ifPresent(day -> rows.add(row("deliveryDate", day)));
        mentions.project().ifPresent(no -> rows.add(row("project", Field.OTHER_NUMBER, no)));
        mentions.earlierInvoice().ifPresent(no -> rows.add(row("earlierInvoice", Field.OTHER_NUMBER, no)));
        mentions.clerk().ifPresent(name -> rows.add(new Row(script.wording().of("clerk"), Line.of(name))));
        Extras extras = script.facts().extras();
        extras.period().ifPresent(period -> rows.add(new Row(script.wording().of("period"), period(period))));
        extras.numbers().forEach((key, no) -> rows.add(row(key, Field.OTHER_NUMBER, no)));
        Collections.shuffle(rows, new Random(script.choice().of("order of references", 1000)));
        return rows;
    }

    /**
     * Which version of the form this is, with its date, which is none of the invoice's.
     *
     * @return the line
     */
    public Line formVersion() {
        LocalDate date = script.facts().issued().minusDays(script.choice().of("age of form", 1200) - 150L);
        return script.wording().sentence("formVersion", Map.of("date", script.date(Field.OTHER_DATE, date)));
    }

    private Line period(ServicePeriod period) {
        return script.date(Field.OTHER_DATE, period.from())
                .then(Line.of(" - "))
                .then(script.date(Field.OTHER_DATE, period.until()));
    }

    private Row row(String key, Field field, String value) {
        return new Row(script.wording().of(key), Line.value(field, value));
    }

    private Row row(String key, LocalDate date) {
        return new Row(script.wording().of(key), script.date(Field.OTHER_DATE, date));
    }
}
