package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;
import org.paymentassistant.samples.page.SideBySide;
import org.paymentassistant.samples.page.Stack;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.PartyText;
import org.paymentassistant.samples.wording.PaymentText;

/** Draws the head of the first page in one of many ways. */
record Letterheads(Sheet sheet, Places places) {
    /** The ways. */
    enum Look {
        LEFT,
        RIGHT,
        CENTRED,
        BANNER,
        BAND,
        LOGO_LEFT,
        LOGO_RIGHT,
        TITLE_FIRST
    }

    Look look() {
        return sheet.from("letterhead", List.of(Look.values()));
    }

    void draw() {
        switch (look()) {
            case LEFT -> sides(true);
            case RIGHT -> sides(false);
            case CENTRED -> centred();
            case BANNER -> banner();
            case BAND -> band();
            case LOGO_LEFT -> logo(true);
            case LOGO_RIGHT -> logo(false);
            case TITLE_FIRST -> titleFirst();
        }
        if (sheet.chance("rule below head", 25)) {
            sheet.canvas().stroke(new Box(sheet.left(), sheet.flow().y(), sheet.width(), 0), 0.8, accent());
            sheet.gap();
        }
    }

    private void sides(boolean sellerLeft) {
        Block seller = seller(sellerLeft ? Align.LEFT : sheet.from("head align", List.of(Align.LEFT, Align.RIGHT)));
        Block other = title(sellerLeft ? sheet.from("title align", List.of(Align.LEFT, Align.RIGHT)) : Align.LEFT);
        sheet.add(sellerLeft ? beside(seller, other, 1.3) : beside(other, seller, 1.0));
    }

    private void centred() {
        sheet.add(seller(Align.CENTRE));
        if (places.titleInHead()) {
            sheet.add(title(Align.CENTRE));
        }
    }

    private void banner() {
        if (places.sellerInHead()) {
            Line all = new PartyText(sheet.parts().script()).sellerName();
            for (Line line : details()) {
                all = all.then(Line.of(" - ")).then(line);
            }
            Type type = sheet.parts().style().body().scaled(0.85);
            sheet.add(new Paragraph(List.of(all), type, sheet.from("banner align", List.of(Align.LEFT, Align.CENTRE))));
        }
        sheet.add(title(Align.LEFT));
    }

    private void band() {
        double height = sheet.from("band height", List.of(40.0, 58.0, 74.0));
        sheet.canvas().fill(new Box(0, 0, sheet.canvas().width(), height), accent());
        Type type = sheet.parts().style().title().in(Color.WHITE);
        if (places.titleInHead()) {
            sheet.canvas().text(sheet.left(), height / 2 - type.size() / 2, titleLine(), type);
        }
        if (places.sellerInHead()) {
            Line name = new PartyText(sheet.parts().script()).sellerName();
            Type set = sheet.parts().style().body().scaled(1.25).in(Color.WHITE);
            double x = places.titleInHead() ? sheet.right() - sheet.canvas().widthOf(name, set) : sheet.left();
            sheet.canvas().text(x, height / 2 - set.size() / 2, name, set);
        }
        sheet.flow().downTo(height + 14);
        if (places.sellerInHead()) {
            sheet.add(new Paragraph(details(), sheet.parts().style().body().scaled(0.9)), 0, 0.6);
        }
    }

    private void logo(boolean left) {
        double size = sheet.from("logo size", List.of(28.0, 38.0, 50.0));
        double top = sheet.flow().y();
        Logo.draw(sheet.parts(), sheet.canvas(), left ? sheet.left() : sheet.right() - size, top, size);
        if (places.sellerInHead()) {
            Block seller = seller(left ? Align.RIGHT : Align.LEFT);
            sheet.add(seller, left ? 0.45 : 0, left ? 1 : 0.55);
        }
        sheet.flow().downTo(top + size + 8);
        sheet.add(title(sheet.from("title align", List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.CENTRE))));
    }

    private void titleFirst() {
        sheet.add(title(sheet.from("title align", List.of(Align.LEFT, Align.LEFT, Align.CENTRE, Align.RIGHT))));
        sheet.add(seller(Align.LEFT));
    }

    private Block beside(Block left, Block right, double share) {
        return new SideBySide(List.of(left, right), List.of(share, 1.0), 16);
    }

    private Block title(Align align) {
        return places.titleInHead()
                ? new Paragraph(List.of(titleLine()), sheet.parts().style().title(), align)
                : new Paragraph(List.of(), sheet.parts().style().title());
    }

    Line titleLine() {
        HeaderText text = new HeaderText(sheet.parts().script());
        if (places.numberInTitle()) {
            return Titles.withNumber(sheet);
        }
        return Line.of(sheet.chance("spaced title", 4) ? spaced(text.title()) : text.title());
    }

    private static String spaced(String title) {
        return String.join(" ", title.toUpperCase(Locale.ROOT).split("", -1)).strip();
    }

    private Block seller(Align align) {
        if (!places.sellerInHead()) {
            return new Paragraph(List.of(), sheet.parts().style().body());
        }
        double factor = sheet.from("seller size", List.of(1.0, 1.2, 1.4, 1.8));
        Type heading = sheet.parts().style().heading().scaled(factor);
        boolean plain = sheet.chance("seller plain", 30);
        Type name = plain ? sheet.parts().style().body() : heading;
        PartyText text = new PartyText(sheet.parts().script());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(text.sellerName()), name, align));
        blocks.add(new Paragraph(details(), sheet.parts().style().body().scaled(0.95), align));
        return new Stack(blocks, 2);
    }

    private List<Line> details() {
        PartyText text = new PartyText(sheet.parts().script());
        List<Line> lines = new ArrayList<>(text.sellerAddress());
        if (sheet.chance("contact in head", 65)) {
            lines.addAll(text.sellerContact());
        }
        if (!places.numbersInFooter()) {
            lines.addAll(text.sellerNumbers());
        }
        if (places.bank() == Places.Bank.HEAD) {
            for (var row : new PaymentText(sheet.parts().script()).accountRows()) {
                lines.add(Line.of(row.label() + sheet.parts().style().colon() + " ")
                        .then(row.value()));
            }
        }
        return lines;
    }

    private Color accent() {
        return sheet.parts().style().accent();
    }
}
