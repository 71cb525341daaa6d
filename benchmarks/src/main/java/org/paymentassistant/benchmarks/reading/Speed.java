package org.paymentassistant.benchmarks.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * How fast reading is.
 *
 * @param text against {@code pdftotext}; empty where that is not installed
 * @param scans against {@code tesseract}; empty where that is not installed
 * @param codeMillis for the payment codes of a page at 300 dpi
 */
record Speed(Optional<Race> text, Optional<Race> scans, double codeMillis) {

    private static final double MOST_OF_PDFTOTEXT = 0.5;
    private static final double MOST_OF_TESSERACT = 1.15;
    private static final double MOST_CODE_MILLIS = 40;

    boolean keepsPromise() {
        return text.map(race -> race.documents() > 0 && race.ratio() <= MOST_OF_PDFTOTEXT)
                        .orElse(true)
                && scans.map(race -> race.documents() > 0 && race.ratio() <= MOST_OF_TESSERACT)
                        .orElse(true)
                && codeMillis <= MOST_CODE_MILLIS;
    }

    String table() {
        return line("text PDFs", "pdftotext -layout", text, MOST_OF_PDFTOTEXT)
                + line("scans", "tesseract", scans, MOST_OF_TESSERACT)
                + String.format(
                        Locale.ROOT,
                        "%-12s%.1f ms a page at 300 dpi (at most %.0f)%n",
                        "codes",
                        codeMillis,
                        MOST_CODE_MILLIS);
    }

    private static String line(String what, String other, Optional<Race> race, double most) {
        return race.map(run -> String.format(
                        Locale.ROOT,
                        "%-12s%d documents, %.1f ms each, %s %.1f ms: ratio %.2f (at most %.2f)%n",
                        what,
                        run.documents(),
                        run.ourMillis(),
                        other,
                        run.theirMillis(),
                        run.ratio(),
                        most))
                .orElseGet(() -> String.format("%-12sskipped: %s is not installed%n", what, other));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"text\":%s,\"scans\":%s,\"codeMillis\":%.1f,\"promiseHolds\":%s}",
                json(text),
                json(scans),
                codeMillis,
                keepsPromise());
    }

    private static String json(Optional<Race> race) {
        return race.filter(run -> run.documents() > 0)
                .map(run -> String.format(
                        Locale.ROOT,
                        "{\"documents\":%d,\"millis\":%.1f,\"otherMillis\":%.1f,\"ratio\":%.3f}",
                        run.documents(),
                        run.ourMillis(),
                        run.theirMillis(),
                        run.ratio()))
                .orElse("null");
    }
}
