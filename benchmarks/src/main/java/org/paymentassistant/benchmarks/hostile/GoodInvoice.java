package org.paymentassistant.benchmarks.hostile;

import java.util.List;
import java.util.stream.Collectors;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.samples.DemoInvoices;
import org.paymentassistant.samples.SampleInvoice;

/** An invoice that has to be read rightly whatever was read before it. */
final class GoodInvoice {

    private final SourceDocument document;
    private final List<String> expected;

    /**
     * An invoice.
     *
     * @param document the file
     * @param expected what its pages show, without white space
     */
    GoodInvoice(SourceDocument document, List<String> expected) {
        this.document = document;
        this.expected = List.copyOf(expected);
    }

    /** An invented one with its number, its account and what it holds as text. */
    static GoodInvoice generated() {
        SampleInvoice sample = DemoInvoices.all().get(0).sample();
        String account = sample.facts()
                .account()
                .flatMap(known -> known.iban())
                .orElseThrow(() -> new IllegalStateException("the sample has an account"));
        return new GoodInvoice(
                SourceDocument.of(sample.fileName(), sample.content().bytes()),
                List.of(
                        account,
                        sample.facts().number(),
                        sample.facts().seller().name()));
    }

    SourceDocument document() {
        return document;
    }

    /** Whether it was read, with everything that it has to show. */
    boolean isRight(ReadResult result) {
        return result.fold(read -> shows(read.document()), refused -> false);
    }

    private boolean shows(ReadDocument read) {
        String text = read.pages().stream()
                .map(Page::words)
                .flatMap(List::stream)
                .map(Word::text)
                .collect(Collectors.joining());
        return !text.isEmpty() && expected.stream().allMatch(part -> text.contains(part.replaceAll("\\s", "")));
    }
}
