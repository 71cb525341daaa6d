package org.paymentassistant.samples.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.PaymentText;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.wording.TotalsText;

/** Where to pay, in one of many ways. */
record Payments(Sheet sheet) {
    private static final List<RowLook> LOOKS = List.of(
            RowLook.COLUMN,
            RowLook.COLUMN,
            RowLook.COLUMN,
            RowLook.INLINE,
            RowLook.INLINE,
            RowLook.JOINED,
            RowLook.JOINED,
            RowLook.RULED,
            RowLook.BELOW,
            RowLook.FACING,
            RowLook.STRIP,
            RowLook.PAIRS,
            RowLook.CELLS);

    RowLook look() {
        return sheet.from("payment look", LOOKS);
    }

    Block block(boolean withReference) {
        PaymentText text = new PaymentText(script());
        if (withReference && text.fitsSentences() && sheet.chance("payment in sentences", 18)) {
            return new Paragraph(text.sentences(), sheet.parts().style().body());
        }
        List<Block> accounts = new ArrayList<>();
        for (List<Row> account : text.accounts()) {
            accounts.add(look().of(sheet.parts(), account));
        }
        List<Row> more = withReference ? more(text) : List.of();
        if (accounts.isEmpty() && script().facts().kind().isPayable() && sheet.chance("unfilled account", 10)) {
            return headed(rows(unfilled()));
        }
        if (accounts.isEmpty()) {
            return more.isEmpty()
                    ? new Paragraph(List.of(), sheet.parts().style().body())
                    : rows(more);
        }
        if (accounts.size() == 1 && !more.isEmpty() && sheet.chance("reference with account", 75)) {
            List<Row> all = new ArrayList<>(text.accountRows());
            all.addAll(sheet.chance("reference first", 25) ? 0 : all.size(), more);
            return framed(headed(look().of(sheet.parts(), all)));
        }
        Block all = accounts.size() > 1 && sheet.chance("accounts beside", 50)
                ? SideBySide.equal(14, accounts.toArray(new Block[0]))
                : new Stack(accounts, 4);
        return framed(headed(more.isEmpty() ? all : new Stack(List.of(all, rows(more)), 4)));
    }

    /** The name on cheques, sometimes all that is said. */
    Block payable() {
        Script script = script();
        boolean said = script.facts().kind().isPayable() && sheet.chance("payable to", 12);
        Field field = script.facts().payee().isPresent() ? Field.PAYEE_NAME : Field.SELLER_NAME;
        String holder = script.facts()
                .account()
                .map(BankAccount::holder)
                .orElse(script.facts().seller().name());
        List<Line> lines = said
                ? List.of(script.wording().sentence("payable", Map.of("holder", Line.value(field, holder))))
                : List.of();
        return new Paragraph(lines, sheet.parts().style().body());
    }

    private List<Row> more(PaymentText text) {
        List<Row> rows = new ArrayList<>();
        text.referenceRow().ifPresent(rows::add);
        if (script().facts().kind().isPayable() && sheet.chance("due in payment", 15)) {
            rows.add(sheet.choice().of("due in payment first", 2) * rows.size(), plain(new TotalsText(script()).due()));
        }
        return rows;
    }

    /** A form for an account that nobody filled in. */
    private List<Row> unfilled() {
        List<Row> rows = new ArrayList<>();
        for (String key : List.of("bank", "iban", "bic")) {
            rows.add(new Row(sheet.word(key), Line.of(" ")));
        }
        return rows;
    }

    private static Row plain(Row row) {
        return new Row(row.label(), row.value());
    }

    private Block rows(List<Row> rows) {
        return look().of(sheet.parts(), rows);
    }

    private Block headed(Block rows) {
        return sheet.chance("payment headed", 70)
                ? new Stack(List.of(sheet.parts().heading(new PaymentText(script()).heading()), rows), 3)
                : rows;
    }

    private Block framed(Block inner) {
        return switch (sheet.choice().of("payment frame", 6)) {
            case 0 -> sheet.parts().boxed(inner);
            case 1 -> sheet.parts().outlined(inner);
            default -> inner;
        };
    }

    private Script script() {
        return sheet.parts().script();
    }
}
