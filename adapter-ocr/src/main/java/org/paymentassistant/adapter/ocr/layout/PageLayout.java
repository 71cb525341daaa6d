package org.paymentassistant.adapter.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Word;

/**
 * Puts the words of a page into lines and blocks. Words on one height make a row; a gap wider than a column gap parts a
 * row into lines; lines of one column that follow closely make a block.
 */
public final class PageLayout {

    private static final double COLUMN_GAP = 1.3;

    private PageLayout() {}

    /** The blocks of a page, from top to bottom and left to right; text of other directions follows. */
    public static List<Block> blocks(List<Word> words) {
        Map<Integer, List<Word>> directions = new TreeMap<>();
        words.forEach(word -> directions
                .computeIfAbsent(word.style().rotation(), rotation -> new ArrayList<>())
                .add(word));
        List<Block> blocks = new ArrayList<>();
        directions.forEach((rotation, some) -> blocks.addAll(blocks(some, new Turn(rotation, 0, 0))));
        return blocks;
    }

    private static List<Block> blocks(List<Word> words, Turn turn) {
        if (turn.isNone()) {
            return Columns.of(lines(words));
        }
        Turn back = turn.back();
        return Columns.of(lines(words.stream().map(turn::word).toList())).stream()
                .map(block -> new Block(
                        block.lines().stream().map(line -> back(line, back)).toList()))
                .toList();
    }

    private static Line back(Line line, Turn back) {
        return new Line(line.words().stream().map(back::word).toList());
    }

    /** The lines of upright words, row by row, each row from left to right. */
    static List<Line> lines(List<Word> words) {
        List<Line> lines = new ArrayList<>();
        for (List<Word> row : Rows.of(words)) {
            lines.addAll(columns(row));
        }
        return lines;
    }

    private static List<Line> columns(List<Word> row) {
        List<Line> lines = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (Word word : row) {
            if (!current.isEmpty() && isColumnGap(current.get(current.size() - 1), word)) {
                lines.add(new Line(current));
                current = new ArrayList<>();
            }
            current.add(word);
        }
        lines.add(new Line(current));
        return lines;
    }

    private static boolean isColumnGap(Word left, Word right) {
        double gap = right.box().x() - left.box().right();
        return gap > COLUMN_GAP * Math.max(left.box().height(), right.box().height());
    }
}
