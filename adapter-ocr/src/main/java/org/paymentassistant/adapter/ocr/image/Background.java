package org.paymentassistant.adapter.ocr.image;

import java.awt.image.BufferedImage;

/**
 * Makes unevenly lit paper white: every grey value is divided by how bright the paper is around it. Dark areas, such as
 * bars with light text, keep their contrast.
 */
public final class Background {

    private static final int WHITE = 255;
    private static final int EVEN = 25;
    private static final int DARKEST_PAPER = 90;
    private static final int CELLS_A_PAGE = 48;
    private static final double BRIGHT_PART = 0.8;

    private Background() {}

    /** The picture on white paper; the picture itself where it is so already. */
    public static BufferedImage whitened(BufferedImage grey) {
        Greys greys = Greys.of(grey);
        int cell = Math.max(16, Math.min(greys.width(), greys.height()) / CELLS_A_PAGE);
        int[][] paper = smoothed(paper(greys, cell));
        return isWhite(paper) ? grey : divided(greys, paper, cell).image();
    }

    /** How bright the paper is in each cell: the value that only few pixels pass. */
    private static int[][] paper(Greys greys, int cell) {
        int rows = (greys.height() + cell - 1) / cell;
        int columns = (greys.width() + cell - 1) / cell;
        int[][] paper = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = bright(greys, column * cell, row * cell, cell);
            }
        }
        return paper;
    }

    private static int bright(Greys greys, int left, int top, int cell) {
        int[] histogram = new int[WHITE + 1];
        int count = 0;
        for (int y = top; y < Math.min(top + cell, greys.height()); y++) {
            for (int x = left; x < Math.min(left + cell, greys.width()); x++) {
                histogram[greys.at(x, y)]++;
                count++;
            }
        }
        int left2 = (int) (count * BRIGHT_PART);
        int value = 0;
        while (value < WHITE && left2 >= histogram[value]) {
            left2 -= histogram[value++];
        }
        return value;
    }

    /** The brightest of each cell and its neighbours, so that pictures and bars do not count as paper. */
    private static int[][] smoothed(int[][] paper) {
        int[][] result = new int[paper.length][paper[0].length];
        for (int row = 0; row < paper.length; row++) {
            for (int column = 0; column < paper[row].length; column++) {
                int brightest = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(paper.length - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(paper[row].length - 1, column + 1); x++) {
                        brightest = Math.max(brightest, paper[y][x]);
                    }
                }
                result[row][column] = Math.max(DARKEST_PAPER, brightest);
            }
        }
        return result;
    }

    private static boolean isWhite(int[][] paper) {
        for (int[] row : paper) {
            for (int value : row) {
                if (value < WHITE - EVEN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Greys divided(Greys greys, int[][] paper, int cell) {
        byte[] values = new byte[greys.values().length];
        for (int y = 0; y < greys.height(); y++) {
            for (int x = 0; x < greys.width(); x++) {
                double white = between(paper, (x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5);
                values[y * greys.width() + x] = (byte) Math.min(WHITE, greys.at(x, y) * WHITE / white);
            }
        }
        return new Greys(values, greys.width(), greys.height());
    }

    private static double between(int[][] paper, double column, double row) {
        int top = clamp((int) Math.floor(row), paper.length);
        int bottom = clamp(top + 1, paper.length);
        int left = clamp((int) Math.floor(column), paper[0].length);
        int right = clamp(left + 1, paper[0].length);
        double x = Math.max(0, Math.min(1, column - left));
        double y = Math.max(0, Math.min(1, row - top));
        double upper = paper[top][left] * (1 - x) + paper[top][right] * x;
        double lower = paper[bottom][left] * (1 - x) + paper[bottom][right] * x;
        return upper * (1 - y) + lower * y;
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
