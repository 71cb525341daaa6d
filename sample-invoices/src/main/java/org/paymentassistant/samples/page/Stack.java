package org.paymentassistant.samples.page;

import java.util.List;

/**
 * Blocks one below the other.
 *
 * @param blocks the blocks from top to bottom
 * @param gap the room between two in points
 */
public record Stack(List<Block> blocks, double gap) implements Block {
    /** Copies the blocks. */
    public Stack {
        blocks = List.copyOf(blocks);
    }

    @Override
    public double height(Canvas canvas, double width) {
        double gaps = gap * Math.max(0, blocks.size() - 1);
        return gaps + blocks.stream().mapToDouble(b -> b.height(canvas, width)).sum();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double y = top;
        for (Block block : blocks) {
            block.draw(canvas, x, y, width);
            y += block.height(canvas, width) + gap;
        }
    }
}
