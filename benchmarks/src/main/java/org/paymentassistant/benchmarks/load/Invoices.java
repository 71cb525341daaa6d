package org.paymentassistant.benchmarks.load;

import java.util.List;
import java.util.stream.LongStream;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.samples.SampleInvoices;
import org.paymentassistant.samples.SampleProfile;
import org.paymentassistant.samples.truth.SampleForm;

/** Generated invoices, each another one. */
final class Invoices {

    private static final long TEXTS_FROM = 7_000_000;
    private static final long WARMING_FROM = 9_000_000;
    private static final long SCANS_FROM = 8_000_000;

    private Invoices() {}

    /** PDFs with text. */
    static List<SampleInvoice> texts(int count) {
        return generate(count, TEXTS_FROM, SampleForm.TEXT_PDF);
    }

    /** PDFs with text that no trial sends. */
    static List<SampleInvoice> warming() {
        return generate(4, WARMING_FROM, SampleForm.TEXT_PDF);
    }

    /** Scans of a page in a PDF. */
    static List<SampleInvoice> scans(int count) {
        return generate(count, SCANS_FROM, SampleForm.SCANNED_PDF);
    }

    private static List<SampleInvoice> generate(int count, long from, SampleForm form) {
        SampleInvoices generator = new SampleInvoices();
        SampleProfile profile = SampleProfile.plain().in(form);
        return LongStream.range(from, from + count)
                .mapToObj(seed -> generator.generate(seed, profile))
                .toList();
    }
}
