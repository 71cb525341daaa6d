package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Block;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.wording.Choice;

/**
 * A document that is being composed.
 *
 * @param parts its parts
 * @param canvas its pages
 * @param flow the column of its blocks
 * @param left the left edge
 * @param right the right edge
 */
record Sheet(Parts parts, Canvas canvas, Flow flow, double left, double right) {
    Choice choice() {
        return parts.script().choice();
    }

    <T> T from(String question, List<T> answers) {
        return choice().from(question, answers);
    }

    boolean chance(String question, int percent) {
        return choice().chance(question, percent);
    }

    String word(String key) {
        return parts.script().word(key);
    }

    double width() {
        return right - left;
    }

    boolean isEmpty(Block block) {
        return block.height(canvas, width()) <= 0;
    }

    /** Adds a block and some room below it, nothing for nothing. */
    void add(Block block, double from, double to) {
        if (!isEmpty(block)) {
            flow.addAt(block, from, to);
            gap();
        }
    }

    void add(Block block) {
        add(block, 0, 1);
    }

    void gap() {
        flow.gap(from("block gap", List.of(6.0, 9.0, 12.0, 16.0)));
    }
}
