package org.paymentassistant.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** Says now and then how far a run has come. */
public final class Progress {

    private static final int TIMES = 20;

    private final PrintStream out;
    private final int all;
    private final int often;

    /**
     * For a run.
     *
     * @param out where to say it
     * @param all how many steps there are
     */
    public Progress(PrintStream out, int all) {
        this.out = out;
        this.all = all;
        this.often = Math.max(1, all / TIMES);
    }

    /** So many steps are done. */
    public void at(int done) {
        if (done == all || done % often == 0) {
            out.printf(Locale.ROOT, "%d of %d%n", done, all);
        }
    }
}
