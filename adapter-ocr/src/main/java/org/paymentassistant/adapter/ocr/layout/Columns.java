package org.paymentassistant.adapter.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Word;

/** Blocks while they grow from line to line. Each line's measures are taken once, as it is compared with many others. */
final class Columns {

    private static final double SAME_ROW = 0.5;
    private static final double SAME_SIZE = 0.6;
    private static final double LINE_DISTANCE = 1.15;

    private final List<List<Line>> blocks = new ArrayList<>();
    private final List<Measured> ends = new ArrayList<>();

    private Columns() {}

    /** Lines from top to bottom, each put to the first block that it continues. */
    static List<Block> of(List<Line> lines) {
        Columns columns = new Columns();
        lines.forEach(columns::add);
        return columns.blocks.stream().map(Block::new).toList();
    }

    private void add(Line line) {
        Measured measured = Measured.of(line);
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).isContinuedBy(measured)) {
                blocks.get(i).add(line);
                ends.set(i, measured);
                return;
            }
        }
        blocks.add(new ArrayList<>(List.of(line)));
        ends.add(measured);
    }

    /** A line's place and its largest font size. */
    private record Measured(Box box, double fontSize) {

        static Measured of(Line line) {
            double largest = 0;
            for (Word word : line.words()) {
                largest = Math.max(largest, word.style().fontSize());
            }
            return new Measured(line.box(), largest);
        }

        boolean isContinuedBy(Measured lower) {
            double distance = lower.box.y() - box.bottom();
            double size = Math.max(fontSize, lower.fontSize);
            return distance > -size / 2
                    && distance < LINE_DISTANCE * size
                    && Math.min(fontSize, lower.fontSize) > size * SAME_SIZE
                    && (Math.abs(box.x() - lower.box.x()) < size || box.horizontalOverlap(lower.box) > SAME_ROW);
        }
    }
}
