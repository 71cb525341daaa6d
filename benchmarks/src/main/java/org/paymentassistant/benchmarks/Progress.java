package org.paymentassistant.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** Says how far a run has come: each step to somebody who watches, now and then to a log. */
public final class Progress {

    private static final int SELDOM = 100;

    private final PrintStream out;
    private final int all;
    private final boolean watched;

    /**
     * For a run.
     *
     * @param out where to say it
     * @param all how many steps there are
     */
    public Progress(PrintStream out, int all) {
        this.out = out;
        this.all = all;
        this.watched = System.console() != null;
    }

    /** So many steps are done. */
    public void at(int done) {
        if (watched) {
            out.printf(Locale.ROOT, done == all ? "\r%d of %d%n" : "\r%d of %d", done, all);
        } else if (done == all || done % SELDOM == 0) {
            out.printf(Locale.ROOT, "%d of %d%n", done, all);
        }
    }
}
