package org.paymentassistant.samples.page;

import java.util.Arrays;
import java.util.List;

/**
 * Blocks one beside the other.
 *
 * @param blocks the blocks from left to right
 * @param shares the share of the room of each, any unit
 * @param gap the room between two in points
 */
public record SideBySide(List<Block> blocks, List<Double> shares, double gap) implements Block {
    /** Copies the lists. */
    public SideBySide {
        blocks = List.copyOf(blocks);
        shares = List.copyOf(shares);
    }

    /**
     * Blocks of equal share.
     *
     * @param gap the room between two in points
     * @param blocks the blocks from left to right
     * @return the row of blocks
     */
    public static SideBySide equal(double gap, Block... blocks) {
        Double[] shares = new Double[blocks.length];
        Arrays.fill(shares, 1.0);
        return new SideBySide(List.of(blocks), List.of(shares), gap);
    }

    @Override
    public double height(Canvas canvas, double width) {
        double highest = 0;
        for (int i = 0; i < blocks.size(); i++) {
            highest = Math.max(highest, blocks.get(i).height(canvas, widthOf(i, width)));
        }
        return highest;
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        double left = x;
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).draw(canvas, left, top, widthOf(i, width));
            left += widthOf(i, width) + gap;
        }
    }

    private double widthOf(int index, double width) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        return (width - gap * (blocks.size() - 1)) * shares.get(index) / all;
    }
}
