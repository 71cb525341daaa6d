package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.paymentcode.PaymentCodes;
import org.paymentassistant.samples.paymentcode.QrPicture;
import org.paymentassistant.samples.truth.Box;

/** An EPC payment code with its caption. */
record GiroCode(Parts parts) implements Block {
    private static final double SIZE = 74;

    static boolean suits(InvoiceFacts facts) {
        return facts.kind().isPayable()
                && facts.totals().currency().equals("EUR")
                && facts.account().flatMap(BankAccount::iban).isPresent();
    }

    @Override
    public double height(Canvas canvas, double width) {
        return SIZE + 12;
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        canvas.image(QrPicture.of(PaymentCodes.epc(parts.script().facts())), new Box(x + 6, top, SIZE, SIZE));
        new Paragraph(
                        List.of(Line.of(parts.script().wording().of("qr"))),
                        parts.style().small())
                .draw(canvas, x + 6, top + SIZE + 4, Math.max(width, 120));
    }
}
