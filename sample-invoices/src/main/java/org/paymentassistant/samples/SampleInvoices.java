package org.paymentassistant.samples;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.facts.FactsGenerator;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.layout.InvoiceLayout;
import org.paymentassistant.samples.layout.Layouts;
import org.paymentassistant.samples.layout.QrBill;
import org.paymentassistant.samples.layout.Style;
import org.paymentassistant.samples.pdf.Drawing;
import org.paymentassistant.samples.scan.Dirt;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.wording.Choice;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.words.Vocabulary;

/**
 * Invents invoices and other documents together with the truth about them. The same seed and profile give the same
 * file. Immutable and thread-safe.
 */
public final class SampleInvoices {
    private final Vocabulary words;
    private final SampleAssembly assembly = new SampleAssembly();

    /**
     * Makes a generator with given words.
     *
     * @param words the words, not null
     */
    public SampleInvoices(Vocabulary words) {
        this.words = words;
    }

    /** Makes a generator with the words of this library. */
    public SampleInvoices() {
        this(Vocabulary.load());
    }

    /**
     * Invents a sample.
     *
     * @param seed decides everything
     * @param profile from what to draw
     * @return the file and its truth
     */
    public SampleInvoice generate(long seed, SampleProfile profile) {
        RandomGenerator random = new SplittableRandom(seed);
        InvoiceFacts facts = new FactsGenerator(words, random).draw(new PlanGenerator(words, random).plan(profile));
        SampleForm form = FormRules.possible(
                facts, profile.forms().get(random.nextInt(profile.forms().size())));
        Choice choice = new Choice(random.nextLong());
        String name = String.format(Locale.ROOT, "sample-%06d.%s", seed, form.extension());
        Script script = Script.of(facts, words, choice);
        Drawing drawing = new Drawing(script, layout(script, form), FormRules.style(Style.chosen(choice), form));
        return FormRules.isPicture(form)
                ? assembly.scan(name, drawing, form, Dirt.draw(random))
                : assembly.pdf(name, List.of(drawing), form);
    }

    private static InvoiceLayout layout(Script script, SampleForm form) {
        return form == SampleForm.QR_BILL_PDF ? new QrBill() : Layouts.chosen(script);
    }
}
