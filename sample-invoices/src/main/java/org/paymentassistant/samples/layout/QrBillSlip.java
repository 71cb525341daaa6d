package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.Party;
import org.paymentassistant.samples.identifier.Ibans;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.paymentcode.PaymentCodes;
import org.paymentassistant.samples.paymentcode.QrPicture;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.ReferenceNotation;
import org.paymentassistant.samples.wording.Script;

/** The receipt and the payment part of a Swiss QR-bill at the foot of the current page. */
final class QrBillSlip {
    static final double HEIGHT = 298;
    private static final double MM = 72 / 25.4;
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Type TITLE = new Type(11, true, Color.BLACK);
    private final Script script;
    private final Canvas canvas;
    private final String[] words;
    private final double top;

    QrBillSlip(Script script, Canvas canvas) {
        this.script = script;
        this.canvas = canvas;
        this.words = SEMICOLON.split(script.wording().of("slip"), -1);
        this.top = canvas.height() - HEIGHT;
    }

    void draw() {
        canvas.stroke(new Box(0, top, canvas.width(), 0), 0.5, Color.GRAY);
        canvas.stroke(new Box(62 * MM, top, 0, HEIGHT), 0.5, Color.GRAY);
        canvas.text(5 * MM, top + 5 * MM, Line.of(words[0]), TITLE);
        canvas.text(67 * MM, top + 5 * MM, Line.of(words[1]), TITLE);
        column(5 * MM, top + 12 * MM, 52 * MM, 6, 8, false);
        column(118 * MM, top + 5 * MM, 87 * MM, 8, 10, true);
        canvas.image(
                QrPicture.swiss(PaymentCodes.swiss(script.facts(), message())),
                new Box(67 * MM, top + 17 * MM, 46 * MM, 46 * MM));
        amount(5 * MM, top + 68 * MM, 6, 8);
        amount(67 * MM, top + 68 * MM, 8, 10);
        canvas.text(38 * MM, top + 82 * MM, Line.of(words[7]), new Type(6, true, Color.BLACK));
    }

    private String message() {
        return script.wording().of("INVOICE") + " " + script.facts().number();
    }

    private void column(double x, double y, double width, double labelSize, double size, boolean withMessage) {
        InvoiceFacts facts = script.facts();
        BankAccount account = facts.account().orElseThrow();
        List<Line> payable = new ArrayList<>();
        payable.add(Line.value(Field.IBAN, Ibans.grouped(account.iban().orElseThrow())));
        payable.addAll(party(facts.payee().orElse(facts.seller()), Field.SELLER_NAME));
        double below = section(words[2], payable, x, y, width, labelSize, size);
        Optional<String> reference = facts.reference().map(ref -> ReferenceNotation.printed(ref, script.choice()));
        if (reference.isPresent()) {
            List<Line> line = List.of(Line.value(Field.PAYMENT_REFERENCE, reference.get()));
            below = section(words[3], line, x, below, width, labelSize, size);
        }
        if (withMessage) {
            below = section(words[8], List.of(Line.of(message())), x, below, width, labelSize, size);
        }
        section(words[4], party(facts.buyer(), Field.BUYER_NAME), x, below, width, labelSize, size);
    }

    private double section(
            String label, List<Line> lines, double x, double y, double width, double labelSize, double size) {
        canvas.text(x, y, Line.of(label), new Type(labelSize, true, Color.BLACK));
        Paragraph paragraph = new Paragraph(lines, new Type(size, false, Color.BLACK));
        paragraph.draw(canvas, x, y + labelSize * 1.3, width);
        return y + labelSize * 1.3 + paragraph.height(canvas, width) + size * 0.8;
    }

    private static List<Line> party(Party party, Field field) {
        return List.of(
                Line.value(field, party.name()),
                Line.of(party.address().streetLine()),
                Line.of(party.address().cityLine()));
    }

    private void amount(double x, double y, double labelSize, double size) {
        Type label = new Type(labelSize, true, Color.BLACK);
        Type value = new Type(size, false, Color.BLACK);
        String due = script.facts().totals().due().toPlainString();
        String spaced = due.replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", " ");
        canvas.text(x, y, Line.of(words[5]), label);
        canvas.text(x + 16 * MM, y, Line.of(words[6]), label);
        canvas.text(x, y + labelSize * 1.4, Line.of(script.facts().totals().currency()), value);
        canvas.text(x + 16 * MM, y + labelSize * 1.4, Line.value(Field.AMOUNT_DUE, spaced), value);
    }
}
