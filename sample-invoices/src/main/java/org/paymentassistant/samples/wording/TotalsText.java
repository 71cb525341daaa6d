package org.paymentassistant.samples.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.facts.TaxLine;
import org.paymentassistant.samples.facts.Totals;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;

/**
 * The sums of a document. Immutable.
 *
 * @param script the document
 */
public record TotalsText(Script script) {
    /**
     * Net, tax, gross and what is due, in this order.
     *
     * @return the rows, the last one stands out
     */
    public List<Row> rows() {
        Totals totals = script.facts().totals();
        List<Row> rows = new ArrayList<>();
        boolean plain = totals.prepaid().signum() == 0 && totals.previous().signum() == 0;
        if (plain && script.rarely("only the sum", 6)) {
            return List.of(strong(lastLabel(), totals.due()));
        }
        if (plain && script.rarely("tax included", 8)) {
            rows.add(strong(lastLabel(), totals.due()));
            totals.taxes().stream().filter(tax -> tax.rate().signum() > 0).forEach(tax -> rows.add(included(tax)));
            return rows;
        }
        rows.add(row(script.word("net"), Field.NET_AMOUNT, totals.net()));
        totals.taxes().stream().filter(tax -> tax.rate().signum() > 0).forEach(tax -> rows.add(tax(tax)));
        boolean partlyPaid = totals.prepaid().signum() > 0;
        boolean carried = totals.previous().signum() != 0;
        if (partlyPaid || carried || script.choice().chance("gross and due", 30)) {
            rows.add(row(
                    script.wording().of("gross"),
                    partlyPaid || carried ? Field.TOTAL_AMOUNT : Field.AMOUNT_DUE,
                    totals.gross()));
            if (partlyPaid) {
                rows.add(row(script.wording().of("prepaid"), Field.PREPAID_AMOUNT, prepaid(totals)));
            }
            if (carried) {
                rows.add(row(script.wording().of("previous"), Field.PREVIOUS_BALANCE, totals.previous()));
            }
            rows.add(strong(amountDueLabel(), totals.due()));
            return rows;
        }
        rows.add(strong(lastLabel(), totals.due()));
        return rows;
    }

    /**
     * What is due with its label, to be repeated elsewhere.
     *
     * @return the row
     */
    public Row due() {
        return strong(amountDueLabel(), script.facts().totals().due());
    }

    private String lastLabel() {
        return script.choice().chance("gross label", 60)
                ? withCurrency(script.wording().of("gross"))
                : amountDueLabel();
    }

    private String amountDueLabel() {
        String key = script.facts().kind().isPayable() ? "amountDue" : "gross";
        return withCurrency(script.wording().of(key));
    }

    private String withCurrency(String label) {
        if (script.notation().signPlace() != Notation.SignPlace.LABEL) {
            return label;
        }
        String sign = script.notation().currencySign();
        String form = script.isVaried()
                ? script.choice().from("currency in label", List.of(" (%s)", " (%s)", " %s", " in %s", " [%s]"))
                : " (%s)";
        return label + form.replace("%s", sign);
    }

    private BigDecimal prepaid(Totals totals) {
        return script.choice().chance("prepaid negative", 60) ? totals.prepaid().negate() : totals.prepaid();
    }

    private Row strong(String label, BigDecimal amount) {
        return new Row(label, script.money(Field.AMOUNT_DUE, amount), true);
    }

    private Row tax(TaxLine tax) {
        String label = script.word("tax").replace("{r}", script.notation().number(tax.rate()));
        boolean withBase = script.choice().chance("tax base", 20);
        String base = withBase ? " / " + script.notation().amount(tax.base()) : "";
        return new Row(label + base, script.money(Field.TAX_AMOUNT, tax.tax()));
    }

    private Row included(TaxLine tax) {
        String label =
                script.word("taxIncluded").replace("{r}", script.notation().number(tax.rate()));
        return new Row(label, script.money(Field.TAX_AMOUNT, tax.tax()));
    }

    private Row row(String label, Field field, BigDecimal amount) {
        return new Row(label, script.money(field, amount));
    }
}
