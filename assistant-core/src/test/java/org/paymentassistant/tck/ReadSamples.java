package org.paymentassistant.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/** Documents as a reader gives them, built of plain lines. A tab in a line begins another column. */
public final class ReadSamples {

    private static final double FONT_SIZE = 10;
    private static final double CHARACTER = 5;
    private static final double COLUMN = 250;
    private static final double MARGIN = 50;
    private static final double LINE_HEIGHT = 14;

    private ReadSamples() {}

    /** An invoice in French for the sample company. */
    public static ReadDocument french() {
        return document(page(
                1,
                "Menuiserie Valmont SARL",
                "8 rue du Port, 59000 Lille",
                "",
                "Client : Atelier Petit SARL",
                "",
                "FACTURE N° V-2026-0311",
                "Date de facture : 02/03/2026",
                "Date d'échéance : 01/04/2026",
                "",
                "Description\tMontant",
                "Porte en chêne\t1 000,00 €",
                "Total HT\t1 000,00 €",
                "TVA 21 %\t210,00 €",
                "Net à payer\t1 210,00 €",
                "",
                "IBAN : BE68 5390 0754 7034",
                "BIC : KREDBEBB"));
    }

    /** An invoice in German for the sample company. */
    public static ReadDocument german() {
        return document(page(
                1,
                "Holzbau Lindner GmbH",
                "Hafenweg 3, 20457 Hamburg",
                "",
                "Atelier Petit SARL",
                "",
                "RECHNUNG",
                "Rechnungsnummer: HL-88123",
                "Rechnungsdatum: 05.03.2026",
                "Fällig am: 04.04.2026",
                "",
                "Bezeichnung\tBetrag",
                "Dachlatten\t500,00 €",
                "Nettobetrag\t500,00 €",
                "MwSt. 19 %\t95,00 €",
                "Zahlbetrag\t595,00 €",
                "",
                "IBAN: DE89 3704 0044 0532 0130 00"));
    }

    /** Bare e-invoice XML without pages. */
    public static ReadDocument xml() {
        return new ReadDocument(List.of(), List.of(eInvoice()), List.of(), List.of());
    }

    /** A page of text that is no invoice at all. */
    public static ReadDocument letter() {
        return document(page(1, "Dear Anna,", "thank you for your visit. The garden is in bloom.", "Yours, Tom"));
    }

    /** The French and the German invoice in one file, the first with an annex. */
    public static ReadDocument twoInvoices() {
        Page annex = page(2, "Annexe à la facture V-2026-0311", "Essence\tÉpaisseur", "Chêne\t40 mm");
        Page second = german().pages().get(0);
        Page third = new Page(3, second.width(), second.height(), second.blocks(), List.of());
        return new ReadDocument(List.of(french().pages().get(0), annex, third), List.of(), List.of(), List.of());
    }

    /** Many pages full of what looks like amounts, accounts and labels. */
    public static ReadDocument hostile(int pages, int linesPerPage) {
        String[] lines = IntStream.range(0, linesPerPage)
                .mapToObj(i -> "IBAN Total " + i + ".999,99 EUR BE68539007547034 ((((( 1111 1111 1111 " + "9".repeat(60)
                        + "\tInvoice invoice à payer 31/12/99 $ € £")
                .toArray(String[]::new);
        Page first = page(1, lines);
        return new ReadDocument(
                IntStream.rangeClosed(1, pages)
                        .mapToObj(number -> new Page(number, first.width(), first.height(), first.blocks(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A document of the given pages. */
    public static ReadDocument document(Page... pages) {
        return new ReadDocument(List.of(pages), List.of(), List.of(), List.of());
    }

    /** A page of the given lines from the top; an empty line ends a block. */
    public static Page page(int number, String... lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String[] columns = lines[i].split("\t", -1);
            if (columns.length > 1 || lines[i].isBlank()) {
                close(blocks, open);
            }
            for (int column = 0; column < columns.length && !lines[i].isBlank(); column++) {
                open.add(line(columns[column], MARGIN + column * COLUMN, MARGIN + i * LINE_HEIGHT));
                if (columns.length > 1) {
                    close(blocks, open);
                }
            }
        }
        close(blocks, open);
        return new Page(number, 595, Math.max(842, 2 * MARGIN + lines.length * LINE_HEIGHT), blocks, List.of());
    }

    private static void close(List<Block> blocks, List<Line> open) {
        if (!open.isEmpty()) {
            blocks.add(new Block(open));
            open.clear();
        }
    }

    private static Line line(String text, double x, double y) {
        List<Word> words = new ArrayList<>();
        double left = x;
        for (String word : text.split(" ", -1)) {
            double width = word.length() * CHARACTER;
            words.add(new Word(
                    word, new Box(left, y, width, FONT_SIZE), TextStyle.plain(FONT_SIZE), TextOrigin.TEXT_LAYER, 1));
            left += width + CHARACTER;
        }
        return new Line(words);
    }

    private static EInvoice eInvoice() {
        EInvoice.Party seller = new EInvoice.Party(
                Optional.of("Brasserie du Canal SA"), Optional.of("BE0403019261"), Optional.empty(), Optional.empty());
        EInvoice.Party buyer = new EInvoice.Party(
                Optional.of("Atelier Petit SARL"), Optional.empty(), Optional.empty(), Optional.empty());
        EInvoice.PaymentMeans transfer = new EInvoice.PaymentMeans(
                Optional.of("58"),
                Optional.of("BE68539007547034"),
                Optional.of("Brasserie du Canal SA"),
                Optional.of("KREDBEBB"),
                Optional.empty());
        return new EInvoice(
                EInvoice.Syntax.CII,
                Optional.of("380"),
                Optional.of("F-2026/17"),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(LocalDate.of(2026, 3, 31)),
                Optional.of("EUR"),
                Optional.of(seller),
                Optional.empty(),
                Optional.of(buyer),
                List.of(transfer),
                Optional.empty(),
                List.of(),
                totals(),
                List.of());
    }

    private static EInvoice.Totals totals() {
        return new EInvoice.Totals(
                Optional.of(new BigDecimal("1000.00")),
                Optional.of(new BigDecimal("210.00")),
                Optional.of(new BigDecimal("1210.00")),
                Optional.empty(),
                Optional.of(new BigDecimal("1210.00")));
    }
}
