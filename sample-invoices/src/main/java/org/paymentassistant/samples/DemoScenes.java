package org.paymentassistant.samples;

import static org.paymentassistant.samples.DemoOutcome.DRAFTED;
import static org.paymentassistant.samples.DemoOutcome.NEEDS_DATA;
import static org.paymentassistant.samples.DemoOutcome.NOT_PROCESSED;

import java.time.LocalDate;
import java.util.List;
import org.paymentassistant.samples.facts.AccountForm;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.FactsPlan;
import org.paymentassistant.samples.facts.ReferenceForm;
import org.paymentassistant.samples.layout.ClassicLetterhead;
import org.paymentassistant.samples.layout.DinLetter;
import org.paymentassistant.samples.layout.InfoBox;
import org.paymentassistant.samples.layout.InvoiceLayout;
import org.paymentassistant.samples.layout.ModernBand;
import org.paymentassistant.samples.layout.QrBill;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/**
 * The files of the demonstration that hold one document each.
 *
 * @param today the day on which they are received
 */
record DemoScenes(LocalDate today) {
    private static final InvoiceLayout CLASSIC = new ClassicLetterhead();
    private static final InvoiceLayout MODERN = new ModernBand();
    private static final InvoiceLayout BOXED = new InfoBox();
    private static final InvoiceLayout LETTER = new DinLetter();

    List<DemoScene> drafted() {
        return List.of(
                drafted("facture-menuiserie", "French invoice", french(3), CLASSIC, SampleForm.TEXT_PDF, 101),
                drafted(
                        "rechnung-zugferd",
                        "German hybrid with e-invoice inside",
                        german(5),
                        LETTER,
                        SampleForm.HYBRID_PDF,
                        102),
                drafted("invoice-gbp", "British invoice in GBP", british(), BOXED, SampleForm.TEXT_PDF, 103),
                drafted("factuur", "Dutch invoice", plan(Country.NL, Language.NL, 6), MODERN, SampleForm.TEXT_PDF, 104),
                drafted("qr-rechnung", "Swiss QR-bill in CHF", swiss(), new QrBill(), SampleForm.QR_BILL_PDF, 105),
                drafted("scan-facture", "Scan with noise and skew", french(8), BOXED, SampleForm.PNG, 106),
                drafted("photo-factuur", "JPEG of a Belgian invoice", belgian(9), MODERN, SampleForm.JPEG, 107),
                drafted(
                        "facture-communication",
                        "Belgian structured communication",
                        belgian(4),
                        CLASSIC,
                        SampleForm.TEXT_PDF,
                        108),
                drafted(
                        "rechnung-skonto",
                        "German invoice with Skonto",
                        german(2).onConditions(true, false, false),
                        LETTER,
                        SampleForm.TEXT_PDF,
                        109),
                drafted(
                        "facture-solde",
                        "French invoice with a deposit paid",
                        french(1).onConditions(false, true, false),
                        MODERN,
                        SampleForm.TEXT_PDF,
                        110),
                drafted(
                        "factura",
                        "Spanish invoice",
                        plan(Country.ES, Language.ES, 7),
                        BOXED,
                        SampleForm.TEXT_PDF,
                        111),
                drafted(
                        "fattura",
                        "Italian invoice",
                        plan(Country.IT, Language.IT, 7),
                        CLASSIC,
                        SampleForm.TEXT_PDF,
                        112),
                drafted(
                        "rechnung-at",
                        "Austrian invoice with creditor reference",
                        austrian(),
                        LETTER,
                        SampleForm.TEXT_PDF,
                        113));
    }

    List<DemoScene> others() {
        return List.of(
                new DemoScene(
                        "facture-sans-iban",
                        "No account on it",
                        NEEDS_DATA,
                        noAccount(),
                        BOXED,
                        SampleForm.TEXT_PDF,
                        201),
                new DemoScene(
                        "rechnung-muster-iban",
                        "Account that fails its check",
                        NEEDS_DATA,
                        placeholder(),
                        MODERN,
                        SampleForm.TEXT_PDF,
                        202),
                refused("avoir", "Credit note", DocumentKind.CREDIT_NOTE, CLASSIC, 203),
                refused("devis", "Quote", DocumentKind.QUOTE, MODERN, 204),
                refused("prelevement", "Collected by direct debit", DocumentKind.DIRECT_DEBIT_INVOICE, BOXED, 205),
                new DemoScene(
                        "facture-protegee",
                        "Locked with a password",
                        NOT_PROCESSED,
                        french(2),
                        CLASSIC,
                        SampleForm.PROTECTED_PDF,
                        206));
    }

    FactsPlan french(int daysAgo) {
        return plan(Country.FR, Language.FR, daysAgo);
    }

    private FactsPlan german(int daysAgo) {
        return plan(Country.DE, Language.DE, daysAgo);
    }

    private FactsPlan british() {
        return plan(Country.GB, Language.EN, 4).paidBy(AccountForm.IBAN_AND_LOCAL, ReferenceForm.NONE);
    }

    private FactsPlan swiss() {
        return plan(Country.CH, Language.DE, 5).paidBy(AccountForm.QR_IBAN, ReferenceForm.SWISS);
    }

    private FactsPlan belgian(int daysAgo) {
        Language language = daysAgo > 5 ? Language.NL : Language.FR;
        return plan(Country.BE, language, daysAgo).paidBy(AccountForm.IBAN, ReferenceForm.BELGIAN);
    }

    private FactsPlan austrian() {
        return plan(Country.AT, Language.DE, 6).paidBy(AccountForm.IBAN, ReferenceForm.CREDITOR_REFERENCE);
    }

    private FactsPlan noAccount() {
        return french(2).paidBy(AccountForm.NONE, ReferenceForm.NONE);
    }

    private FactsPlan placeholder() {
        return german(3).paidBy(AccountForm.PLACEHOLDER, ReferenceForm.NONE);
    }

    private DemoScene refused(String name, String title, DocumentKind kind, InvoiceLayout layout, long seed) {
        FactsPlan plan = FactsPlan.of(kind, Country.FR, Language.FR, today.minusDays(3));
        return new DemoScene(
                name, title, NOT_PROCESSED, plan.soldTo(DemoCompany.party()), layout, SampleForm.TEXT_PDF, seed);
    }

    private FactsPlan plan(Country country, Language language, int daysAgo) {
        return FactsPlan.of(DocumentKind.INVOICE, country, language, today.minusDays(daysAgo))
                .soldTo(DemoCompany.party());
    }

    private static DemoScene drafted(
            String name, String title, FactsPlan plan, InvoiceLayout layout, SampleForm form, long seed) {
        return new DemoScene(name, title, DRAFTED, plan, layout, form, seed);
    }
}
