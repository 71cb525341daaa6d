package org.paymentassistant.domain.document;

import java.util.List;

/**
 * A page as a person sees it upright. Immutable.
 *
 * @param number counted from 1
 * @param width in PDF points
 * @param height in PDF points
 * @param blocks the visible text in reading order
 * @param hiddenText what the file holds but does not show, kept apart
 */
public record Page(int number, double width, double height, List<Block> blocks, List<HiddenText> hiddenText) {

    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
        blocks = List.copyOf(blocks);
        hiddenText = List.copyOf(hiddenText);
    }

    /** All visible lines in reading order. */
    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** All visible words in reading order. */
    public List<Word> words() {
        return lines().stream().flatMap(line -> line.words().stream()).toList();
    }
}
