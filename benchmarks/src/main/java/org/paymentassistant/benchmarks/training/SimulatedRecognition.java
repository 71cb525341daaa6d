package org.paymentassistant.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/**
 * Turns a printed document into what optical recognition would give of it: boxes as high as the letters in them, no bold
 * type, letters mistaken for others, words run together or parted, specks, and an opinion on each word. Real recognition
 * takes seconds a page; this takes none, so that thousands of documents can be learned both ways. Deterministic.
 */
final class SimulatedRecognition {

    private static final double MISREAD = 0.004;
    private static final double MISREAD_IN_DOUBT = 0.05;
    private static final double DOUBT = 0.8;
    private static final double JOINED = 0.006;
    private static final double PARTED = 0.004;
    private static final double SPECK = 0.02;
    private static final double LOST_LINE = 0.008;
    private static final double PIXEL = 0.24;
    private static final double FONT_SIZE = 1.4;
    private static final double SMALL_LETTER = 0.72;
    private static final double BELOW = 0.28;
    private static final String DESCENDING = "gjpqyQ,;()[]/|ß";
    private static final String LOW = "acemnorsuvwxzgpqy.,:;+~";
    private static final List<String> SPECKS = List.of("|", "=", "\\", "_", "-", "'", "»", "[");
    private static final Map<Character, String> MISTAKEN = Map.ofEntries(
            Map.entry('0', "O"),
            Map.entry('O', "0"),
            Map.entry('1', "l"),
            Map.entry('l', "1"),
            Map.entry('I', "l"),
            Map.entry('i', "l"),
            Map.entry('5', "S"),
            Map.entry('S', "5"),
            Map.entry('8', "B"),
            Map.entry('B', "8"),
            Map.entry('6', "G"),
            Map.entry('2', "Z"),
            Map.entry('e', "c"),
            Map.entry('c', "e"),
            Map.entry('m', "rn"),
            Map.entry('é', "e"),
            Map.entry('è', "e"),
            Map.entry('ä', "a"),
            Map.entry('ö', "o"),
            Map.entry('ü', "u"),
            Map.entry('€', "€"),
            Map.entry('.', ","),
            Map.entry(',', "."),
            Map.entry(':', "."),
            Map.entry('°', "*"),
            Map.entry('-', "—"));
    /** Confidences as recognition gives them, one for each twentieth of its words from the least sure. */
    private static final double[] CONFIDENCES = {
        0.45, 0.72, 0.85, 0.89, 0.91, 0.915, 0.92, 0.93, 0.94, 0.95, 0.955, 0.957, 0.96, 0.962, 0.964, 0.965, 0.966,
        0.967, 0.968, 0.969
    };

    private final SplittableRandom random;

    /** With the number of a document, which decides what goes wrong. */
    SimulatedRecognition(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The document as recognition would give it. */
    ReadDocument of(ReadDocument printed) {
        return new ReadDocument(
                printed.pages().stream().map(this::page).toList(),
                List.of(),
                printed.paymentCodes(),
                printed.findings());
    }

    private Page page(Page page) {
        List<Block> blocks =
                page.blocks().stream().flatMap(block -> block(block).stream()).toList();
        return new Page(page.number(), page.width(), page.height(), blocks, List.of());
    }

    private Optional<Block> block(Block block) {
        List<Line> lines = block.lines().stream()
                .filter(line -> random.nextDouble() >= LOST_LINE)
                .map(line -> new Line(words(line.words())))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Block(lines));
    }

    private List<Word> words(List<Word> printed) {
        List<Word> words = new ArrayList<>();
        if (random.nextDouble() < SPECK) {
            words.add(speck(printed.get(0)));
        }
        for (int i = 0; i < printed.size(); i++) {
            Word word = printed.get(i);
            if (i + 1 < printed.size() && random.nextDouble() < JOINED) {
                word = joined(word, printed.get(++i));
            }
            double confidence = CONFIDENCES[random.nextInt(CONFIDENCES.length)];
            String text = misread(word.text(), confidence);
            int middle = text.length() / 2;
            if (middle > 1 && random.nextDouble() < PARTED) {
                words.add(recognised(word, text.substring(0, middle), confidence, 0, 0.5));
                words.add(recognised(word, text.substring(middle), confidence, 0.5, 0.5));
            } else {
                words.add(recognised(word, text, confidence, 0, 1));
            }
        }
        return words;
    }

    private static Word joined(Word one, Word other) {
        return new Word(
                one.text() + other.text(),
                one.box().union(other.box()),
                one.style(),
                one.origin(),
                Math.min(one.confidence(), other.confidence()));
    }

    private Word speck(Word before) {
        double size = before.box().height();
        Box box = new Box(Math.max(0, before.box().x() - 2 * size), before.box().y(), size / 2, size);
        return new Word(
                SPECKS.get(random.nextInt(SPECKS.size())),
                box,
                TextStyle.plain(FONT_SIZE * size),
                TextOrigin.OCR,
                CONFIDENCES[random.nextInt(3)]);
    }

    private String misread(String text, double confidence) {
        double chance = confidence < DOUBT ? MISREAD_IN_DOUBT : MISREAD;
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            read.append(random.nextDouble() < chance ? MISTAKEN.getOrDefault(text.charAt(i), letter) : letter);
        }
        return read.toString();
    }

    private Word recognised(Word word, String text, double confidence, double from, double share) {
        Box box = word.box();
        double height = box.height();
        boolean high = text.chars().anyMatch(c -> LOW.indexOf(c) < 0);
        boolean descending = text.chars().anyMatch(c -> DESCENDING.indexOf(c) >= 0);
        double top = box.y() + (high ? 0 : (1 - SMALL_LETTER) * height) + (random.nextDouble() - 0.5) * PIXEL;
        double bottom = box.bottom() + (descending ? BELOW * height : 0) + (random.nextDouble() - 0.5) * PIXEL;
        double seen = Math.max(PIXEL, bottom - top);
        Box around = new Box(box.x() + from * box.width(), top, share * box.width(), seen);
        return new Word(text, around, TextStyle.plain(FONT_SIZE * seen), TextOrigin.OCR, confidence);
    }
}
