package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.page.Strip;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.PaymentText;
import org.paymentassistant.samples.wording.TotalsText;

/** A form for a bank transfer at the foot of the last page: boxes with small labels. */
record TransferSlip(Sheet sheet) {
    private static final double HEIGHT = 150;

    void draw() {
        List<List<Row>> rows = rows();
        if (sheet.flow().y() > sheet.canvas().height() - HEIGHT - 60) {
            sheet.flow().breakPage();
        }
        sheet.flow().downTo(sheet.canvas().height() - HEIGHT - 60);
        for (double x = 20; x < sheet.canvas().width() - 20; x += 9) {
            sheet.canvas().stroke(new Box(x, sheet.flow().y() - 6, 5, 0), 0.6, Color.GRAY);
        }
        for (List<Row> line : rows) {
            if (!line.isEmpty()) {
                sheet.flow().add(new Strip(line, sheet.parts().style().body(), Color.WHITE, Color.DARK_GRAY));
            }
        }
    }

    private List<List<Row>> rows() {
        InvoiceFacts facts = sheet.parts().script().facts();
        PaymentText text = new PaymentText(sheet.parts().script());
        String holder =
                facts.account().map(BankAccount::holder).orElse(facts.seller().name());
        Field field = facts.payee().isPresent() ? Field.PAYEE_NAME : Field.SELLER_NAME;
        List<Row> payer = List.of(
                new Row(sheet.word("holder"), Line.value(field, holder)),
                new Row(
                        sheet.word("buyer"),
                        Line.value(Field.BUYER_NAME, facts.buyer().name())));
        List<Row> last = new ArrayList<>();
        text.referenceRow().ifPresent(last::add);
        if (last.isEmpty()) {
            last.add(new HeaderText(sheet.parts().script()).number());
        }
        Row due = new TotalsText(sheet.parts().script()).due();
        last.add(new Row(due.label(), due.value()));
        List<Row> account = text.accountRows().stream()
                .filter(row -> !row.value().text().equals(holder))
                .toList();
        return List.of(payer, account, last);
    }
}
