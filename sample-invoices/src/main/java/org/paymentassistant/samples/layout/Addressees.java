package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Framed;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.wording.PartyText;

/** The parties of a document as blocks, in one of many ways. */
record Addressees(Sheet sheet, Places places) {
    /** The ways. */
    enum Look {
        HEADED,
        BOXED,
        LABEL_BESIDE,
        FILLED_HEAD,
        ONE_LINE,
        BARE,
        RETURN_ADDRESS
    }

    Look look() {
        return sheet.from("addressees", List.of(Look.values()));
    }

    /** The blocks in order: seller where it is a party, buyer, place of delivery. */
    List<Block> blocks() {
        PartyText text = new PartyText(sheet.parts().script());
        List<Block> blocks = new ArrayList<>();
        boolean sellerFirst = sheet.chance("seller first", 75);
        if (places.sellerInParty() && sellerFirst) {
            blocks.add(seller(text));
        }
        blocks.add(dressed("buyer", text.buyer()));
        if (places.sellerInParty() && !sellerFirst) {
            blocks.add(seller(text));
        }
        if (!text.shipTo().isEmpty()) {
            Block place = dressed("shipTo", text.shipTo());
            if (sheet.chance("delivery first", 25)) {
                blocks.add(0, place);
            } else {
                blocks.add(place);
            }
        }
        return blocks;
    }

    private Block seller(PartyText text) {
        List<Line> lines = new ArrayList<>();
        lines.add(sheet.chance("party name plain", 60) ? plain(text.sellerName()) : text.sellerName());
        lines.addAll(text.sellerAddress());
        if (sheet.chance("contact in party", 50)) {
            lines.addAll(text.sellerContact());
        }
        if (!places.numbersInFooter()) {
            lines.addAll(text.sellerNumbers());
        }
        return dressed("seller", lines);
    }

    private static Line plain(Line line) {
        return new Line(line.spans().stream()
                .map(s -> new org.paymentassistant.samples.page.Span(s.text(), s.field(), false))
                .toList());
    }

    private Block dressed(String key, List<Line> lines) {
        String label = sheet.word(key) + sheet.parts().style().colon();
        Type body = sheet.parts().style().body();
        return switch (look()) {
            case HEADED -> headed(label, lines);
            case BOXED -> new Framed(headed(label, lines), 6, Optional.empty(), Optional.of(Color.GRAY));
            case LABEL_BESIDE ->
                new SideBySide(
                        List.of(new Paragraph(List.of(Line.bold(label)), body), new Paragraph(lines, body)),
                        List.of(0.42, 1.0),
                        6);
            case FILLED_HEAD -> filled(label, lines);
            case ONE_LINE -> new Paragraph(List.of(joined(label, lines)), body);
            case BARE -> key.equals("buyer") ? new Paragraph(lines, body) : headed(label, lines);
            case RETURN_ADDRESS -> key.equals("buyer") ? window(lines) : headed(label, lines);
        };
    }

    private Block headed(String label, List<Line> lines) {
        Align align = sheet.from("party align", List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT));
        Type head = sheet.chance("small party label", 25)
                ? sheet.parts().style().small()
                : sheet.parts().style().heading();
        return new Stack(
                List.of(
                        new Paragraph(List.of(Line.of(label)), head, align),
                        new Paragraph(lines, sheet.parts().style().body(), align)),
                2);
    }

    private Block filled(String label, List<Line> lines) {
        Type head = sheet.parts().style().body().in(Color.WHITE).inBold();
        Block title = new Framed(
                new Paragraph(List.of(Line.of(label)), head),
                3,
                Optional.of(sheet.parts().style().accent()),
                Optional.empty());
        return new Stack(
                List.of(title, new Paragraph(lines, sheet.parts().style().body())), 3);
    }

    private static Line joined(String label, List<Line> lines) {
        Line all = Line.bold(label + " ");
        for (int i = 0; i < lines.size(); i++) {
            all = (i == 0 ? all : all.then(Line.of(", "))).then(lines.get(i));
        }
        return all;
    }

    private Block window(List<Line> lines) {
        PartyText text = new PartyText(sheet.parts().script());
        Type tiny = new Type(6.5, false, Color.DARK_GRAY);
        List<Line> sender = places.seller() == Places.Seller.FOOTER || sheet.chance("return address", 70)
                ? List.of(text.returnAddress())
                : List.of();
        return new Stack(
                List.of(
                        new Paragraph(sender, tiny),
                        new Paragraph(lines, sheet.parts().style().body())),
                7);
    }
}
