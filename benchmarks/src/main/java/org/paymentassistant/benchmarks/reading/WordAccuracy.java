package org.paymentassistant.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How well the words of scans are read, by us and by another.
 *
 * @param documents one after the other
 */
record WordAccuracy(List<Document> documents) {

    private static final int QUARTERS = 4;

    WordAccuracy {
        documents = List.copyOf(documents);
    }

    /**
     * The words of one scan.
     *
     * @param name of the file
     * @param ours 0 to 1
     * @param theirs 0 to 1
     */
    record Document(String name, double ours, double theirs) {}

    /** No worse in any quarter of the documents, from the worst read to the best read, and better in the median. */
    boolean keepsPromise() {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            if (mean(quarter, Document::ours) < mean(quarter, Document::theirs)) {
                return false;
            }
        }
        return !documents.isEmpty() && median(Document::ours) > median(Document::theirs);
    }

    double median(ToDoubleFunction<Document> reader) {
        double[] sorted = sorted(reader);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Of a quarter of the documents, as this reader reads them better and better. */
    double mean(int quarter, ToDoubleFunction<Document> reader) {
        double[] sorted = sorted(reader);
        int from = sorted.length * quarter / QUARTERS;
        int to = sorted.length * (quarter + 1) / QUARTERS;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return to == from ? 0 : sum / (to - from);
    }

    private double[] sorted(ToDoubleFunction<Document> reader) {
        return documents.stream().mapToDouble(reader).sorted().toArray();
    }

    String table() {
        List<String> rows = new ArrayList<>();
        rows.add("ours    ocrmypdf");
        documents.forEach(document -> rows.add(row(document.ours(), document.theirs(), document.name())));
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            rows.add(row(
                    mean(quarter, Document::ours),
                    mean(quarter, Document::theirs),
                    "mean of quarter " + (quarter + 1) + " (worst read first)"));
        }
        rows.add(row(median(Document::ours), median(Document::theirs), "median of " + documents.size()));
        return String.join(System.lineSeparator(), rows);
    }

    private static String row(double ours, double theirs, String what) {
        return String.format(Locale.ROOT, "%.3f   %.3f   %s", ours, theirs, what);
    }
}
