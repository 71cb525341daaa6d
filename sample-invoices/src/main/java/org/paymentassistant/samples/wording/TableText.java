package org.paymentassistant.samples.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.LineItem;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Grid;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.truth.Field;

/**
 * The table of goods and services. Immutable.
 *
 * @param script the document
 */
public record TableText(Script script) {
    /**
     * The columns that the document has.
     *
     * @return position or article, description, quantity, price, rate, amount, as chosen
     */
    public List<Grid.Column> columns() {
        List<Grid.Column> columns = new ArrayList<>();
        if (hasPosition()) {
            columns.add(new Grid.Column("#", 0.5, Align.LEFT));
        }
        if (hasArticle()) {
            columns.add(new Grid.Column(word("article"), 1.3, Align.LEFT));
        }
        columns.add(new Grid.Column(word("description"), 4.2, Align.LEFT));
        columns.add(new Grid.Column(word("quantity"), 1.05, Align.RIGHT));
        if (hasUnit()) {
            columns.add(new Grid.Column(word("unit"), 1, Align.LEFT));
        }
        if (hasPrices()) {
            addPrices(columns);
        }
        return columns;
    }

    /**
     * The cells by line.
     *
     * @return one list of cells for each line of goods
     */
    public List<List<Line>> rows() {
        List<List<Line>> rows = new ArrayList<>();
        for (LineItem item : script.facts().lines()) {
            rows.add(row(item, rows.size() + 1));
        }
        return rows;
    }

    private void addPrices(List<Grid.Column> columns) {
        columns.add(new Grid.Column(word("unitPrice"), 1.45, Align.RIGHT));
        if (hasRate()) {
            columns.add(new Grid.Column(word("vatRate"), 0.9, Align.RIGHT));
        }
        columns.add(new Grid.Column(priced(word("lineTotal")), 1.55, Align.RIGHT));
    }

    private List<Line> row(LineItem item, int position) {
        List<Line> cells = new ArrayList<>();
        if (hasPosition()) {
            cells.add(Line.of(String.valueOf(position)));
        }
        if (hasArticle()) {
            cells.add(Line.of(item.articleNumber()));
        }
        String quantity = script.notation().number(item.quantity());
        cells.add(description(item, position));
        cells.add(Line.of(hasUnit() || !hasUnitBehind() ? quantity : quantity + " " + item.unit()));
        if (hasUnit()) {
            cells.add(Line.of(item.unit()));
        }
        if (hasPrices()) {
            addPrices(cells, item);
        }
        return cells;
    }

    private void addPrices(List<Line> cells, LineItem item) {
        cells.add(amount(item.unitPrice()));
        if (hasRate()) {
            String sign = script.choice().chance("per cent in table", 60) ? " %" : "";
            cells.add(Line.of(script.notation().number(item.vatRate()) + sign));
        }
        cells.add(amount(item.net()));
    }

    private String priced(String title) {
        boolean bare = script.notation().signPlace() == Notation.SignPlace.LABEL
                || script.notation().signPlace() == Notation.SignPlace.NONE;
        return bare && script.rarely("currency in heading", 50)
                ? title + " " + script.notation().currencySign()
                : title;
    }

    /** Descriptions often hold dates and numbers that mean nothing for the payment. */
    private Line description(LineItem item, int position) {
        Line line = Line.of(item.description());
        if (script.rarely("dates in descriptions", 9)) {
            LocalDate day = script.facts().issued().minusDays(7L * position);
            line = line.then(Line.of(" - ")).then(script.date(Field.OTHER_DATE, day));
        }
        if (script.rarely("numbers in descriptions", 9)) {
            int number = 10_000 + 7919 * position % 80_000;
            line = line.then(Line.of(" - ")).then(Line.value(Field.OTHER_NUMBER, String.valueOf(number)));
        }
        return line;
    }

    private Line amount(BigDecimal amount) {
        String bare = script.notation().amount(amount);
        boolean signed = script.choice().chance("sign in table", 40);
        return Line.of(
                signed ? script.notation().before() + bare + script.notation().after() : bare);
    }

    private boolean hasPosition() {
        return script.choice().chance("position column", 30);
    }

    private boolean hasArticle() {
        return script.choice().chance("article column", 30);
    }

    private boolean hasUnit() {
        return script.choice().chance("unit column", 40);
    }

    private boolean hasUnitBehind() {
        return script.choice().chance("unit behind", 60);
    }

    private boolean hasRate() {
        return script.facts().totals().tax().signum() > 0
                && (script.facts().totals().taxes().size() > 1
                        || script.choice().chance("rate column", 50));
    }

    private boolean hasPrices() {
        return script.facts().kind() != DocumentKind.DELIVERY_NOTE;
    }

    private String word(String key) {
        return script.wording().of(key);
    }
}
