package org.paymentassistant.benchmarks.processes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.example.wiring.Reading;
import org.paymentassistant.samples.DemoCompany;
import org.paymentassistant.samples.SampleInvoice;
import org.paymentassistant.samples.SampleInvoices;
import org.paymentassistant.samples.SampleProfile;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;

/** Generated invoices of which nobody need be asked anything, so that each must become a draft. */
public final class CertainInvoices {

    private static final int TRIES_EACH = 20;
    private static final int DAYS = 10;

    private CertainInvoices() {}

    /** As many as asked for, the same for the same seed and day. */
    public static List<SampleInvoice> generate(int count, long seed) {
        CompanyProfile buyer =
                new CompanyProfile(List.of(new PartyName(DemoCompany.NAME)), java.util.Set.of(), java.util.Set.of());
        SampleInvoices generator = new SampleInvoices();
        SampleProfile profile = profile(LocalDate.now(ZoneOffset.UTC));
        List<SampleInvoice> certain = new ArrayList<>();
        try (Reading reading = Reading.open()) {
            for (long i = seed; certain.size() < count && i < seed + (long) count * TRIES_EACH; i++) {
                SampleInvoice sample = generator.generate(i, profile);
                SourceDocument source =
                        SourceDocument.of(sample.fileName(), sample.content().bytes());
                boolean complete = reading.understandDocument()
                        .understand(source, buyer)
                        .fold(
                                understood -> understood.invoices().stream().allMatch(Appraisal::isComplete)
                                        && understood.invoices().size() == 1,
                                doubtful -> false,
                                refused -> false);
                if (complete && certain.stream().noneMatch(other -> isAlike(other, sample))) {
                    certain.add(sample);
                }
            }
        }
        return certain;
    }

    /** Sold to the company a few days ago, from where an IBAN is all that a transfer needs. */
    private static SampleProfile profile(LocalDate today) {
        return SampleProfile.plain()
                .from(Country.FR, Country.DE, Country.NL, Country.BE, Country.ES, Country.IT, Country.AT, Country.IE)
                .in(SampleForm.HYBRID_PDF)
                .soldTo(DemoCompany.party())
                .issued(today.minusDays(DAYS), today);
    }

    private static boolean isAlike(SampleInvoice one, SampleInvoice other) {
        return one.facts().totals().due().compareTo(other.facts().totals().due()) == 0;
    }
}
