package org.paymentassistant.adapter.ocr.code;

import com.google.zxing.common.BitMatrix;

/**
 * Tells quickly whether a page may hold a stacked barcode (PDF417), whose search takes long: whether some lines, along or
 * across, cross the bars that such a code starts with (ISO/IEC 15438, 5.3.2).
 */
final class StackedMarks {

    /** Widths of the bars and gaps of the start, in modules. */
    private static final int[] START = {8, 1, 1, 1, 1, 1, 1, 3};

    private static final int MODULES = 17;
    private static final double MOST_OFF = 0.8;
    private static final double MOST_OFF_IN_ALL = 0.42;
    private static final int STEP = 4;
    private static final int FEWEST = 3;

    private final BitMatrix black;

    private StackedMarks(BitMatrix black) {
        this.black = black;
    }

    static boolean areOn(BitMatrix black) {
        StackedMarks marks = new StackedMarks(black);
        return marks.areAlong(true) || marks.areAlong(false);
    }

    private boolean areAlong(boolean rows) {
        int lines = rows ? black.getHeight() : black.getWidth();
        int found = 0;
        for (int line = 0; line < lines; line += STEP) {
            if (crossesStart(line, rows) && ++found >= FEWEST) {
                return true;
            }
        }
        return false;
    }

    private boolean crossesStart(int line, boolean row) {
        int length = row ? black.getWidth() : black.getHeight();
        int[] runs = new int[START.length];
        boolean colour = false;
        int run = 0;
        for (int i = 0; i < length; i++) {
            boolean pixel = row ? black.get(i, line) : black.get(line, i);
            if (pixel == colour) {
                run++;
                continue;
            }
            System.arraycopy(runs, 1, runs, 0, runs.length - 1);
            runs[runs.length - 1] = run;
            if (isStart(runs, !colour) || isEnd(runs, colour)) {
                return true;
            }
            colour = pixel;
            run = 1;
        }
        return false;
    }

    /** The last run is a gap: bar, gap … gap. */
    private static boolean isStart(int[] runs, boolean lastIsGap) {
        return lastIsGap && fits(runs, false);
    }

    /** The same upside down, gap … bar. */
    private static boolean isEnd(int[] runs, boolean lastIsBar) {
        return lastIsBar && fits(runs, true);
    }

    private static boolean fits(int[] runs, boolean backwards) {
        int all = 0;
        for (int run : runs) {
            if (run == 0) {
                return false;
            }
            all += run;
        }
        double module = (double) all / MODULES;
        double off = 0;
        for (int i = 0; i < runs.length; i++) {
            double wrong = Math.abs(runs[i] - module * START[backwards ? runs.length - 1 - i : i]);
            if (wrong > MOST_OFF * module) {
                return false;
            }
            off += wrong;
        }
        return all >= MODULES && off / all <= MOST_OFF_IN_ALL;
    }
}
