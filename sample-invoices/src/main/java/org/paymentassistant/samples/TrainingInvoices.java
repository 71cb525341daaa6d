package org.paymentassistant.samples;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.facts.FactsGenerator;
import org.paymentassistant.samples.facts.FactsVariation;
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
 * The population that readers are trained on: document after document in all layouts, languages, notations and degrees
 * of dirt, each with its truth. Three of four are to be paid. The same number gives the same document. Immutable and
 * thread-safe.
 */
public final class TrainingInvoices {
    private static final List<SampleForm> FORMS = Weighted.list(
            java.util.Map.of(
                    SampleForm.TEXT_PDF, 78,
                    SampleForm.HYBRID_PDF, 4,
                    SampleForm.QR_BILL_PDF, 4,
                    SampleForm.SCANNED_PDF, 4,
                    SampleForm.PNG, 4,
                    SampleForm.JPEG, 6),
            List.of(SampleForm.values()));
    private final Vocabulary words = Vocabulary.broad();
    private final SampleAssembly assembly = new SampleAssembly();

    /**
     * A document in the form in which it comes, one of seven as a picture.
     *
     * @param seed the number of the document
     * @return the file and its truth
     */
    public SampleInvoice of(long seed) {
        return made(seed, form -> form);
    }

    /**
     * The same document before it was scanned: always a PDF with text.
     *
     * @param seed the number of the document
     * @return the file and its truth
     */
    public SampleInvoice printed(long seed) {
        return made(seed, form -> FormRules.isPicture(form) ? SampleForm.TEXT_PDF : form);
    }

    private SampleInvoice made(long seed, UnaryOperator<SampleForm> last) {
        RandomGenerator random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        SampleForm wanted = FORMS.get(random.nextInt(FORMS.size()));
        InvoiceFacts plain = new FactsGenerator(words, random)
                .draw(new TrainingPlan(words, random).plan(wanted == SampleForm.QR_BILL_PDF));
        InvoiceFacts facts = new FactsVariation(words, random).vary(plain);
        SampleForm form = last.apply(FormRules.possible(facts, wanted));
        Choice choice = new Choice(random.nextLong());
        Script script = Script.varied(facts, words, choice);
        Style style = FormRules.broad(Style.broad(choice), facts, form);
        Drawing drawing = new Drawing(script, layout(script, form), style);
        Dirt dirt = Dirt.draw(random);
        String name = String.format(Locale.ROOT, "training-%07d.%s", seed, form.extension());
        return FormRules.isPicture(form)
                ? assembly.scan(name, drawing, form, dirt)
                : assembly.pdf(name, List.of(drawing), form);
    }

    private static InvoiceLayout layout(Script script, SampleForm form) {
        return form == SampleForm.QR_BILL_PDF ? new QrBill() : Layouts.broad(script);
    }
}
