package org.paymentassistant.benchmarks.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.paymentassistant.samples.DemoCompany;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.samples.SampleInvoices;
import org.paymentassistant.samples.SampleProfile;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;

/** Generated invoices of a few days, sold to the company that sends them, each another one. */
final class Invoices {

    private static final long TEXTS_FROM = 7_000_000;
    private static final long WARMING_FROM = 9_000_000;
    private static final long SCANS_FROM = 8_000_000;
    private static final int DAYS = 10;

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
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        SampleProfile profile = SampleProfile.plain()
                .from(Country.FR, Country.DE, Country.NL, Country.BE, Country.ES, Country.IT, Country.AT, Country.IE)
                .in(form)
                .soldTo(DemoCompany.party())
                .issued(today.minusDays(DAYS), today);
        return LongStream.range(from, from + count)
                .mapToObj(seed -> generator.generate(seed, profile))
                .toList();
    }
}
