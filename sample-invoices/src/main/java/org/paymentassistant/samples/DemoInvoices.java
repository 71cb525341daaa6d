package org.paymentassistant.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.paymentassistant.samples.facts.FactsGenerator;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.layout.InfoBox;
import org.paymentassistant.samples.layout.Style;
import org.paymentassistant.samples.page.FontFamily;
import org.paymentassistant.samples.pdf.Drawing;
import org.paymentassistant.samples.scan.Dirt;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.truth.Truth;
import org.paymentassistant.samples.wording.Choice;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.words.Vocabulary;

/**
 * The files of the demonstration, always the same for the same day, all sold to {@link DemoCompany}. Immutable and
 * thread-safe.
 */
public final class DemoInvoices {
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 20);
    private static final long SEED_OF_SECOND = 151;
    private final Vocabulary words = Vocabulary.load();
    private final SampleAssembly assembly = new SampleAssembly();
    private final DemoScenes scenes;

    private DemoInvoices(LocalDate today) {
        this.scenes = new DemoScenes(today);
    }

    /**
     * The files as received on a fixed day.
     *
     * @return the files in the order in which they are to be sent
     */
    public static List<DemoInvoice> all() {
        return all(USUAL_DAY);
    }

    /**
     * The files as received on a day: issued a few days before.
     *
     * @param today the day
     * @return the files in the order in which they are to be sent
     */
    public static List<DemoInvoice> all(LocalDate today) {
        return new DemoInvoices(today).made();
    }

    private List<DemoInvoice> made() {
        List<DemoInvoice> all = new ArrayList<>();
        scenes.drafted().forEach(scene -> all.add(made(scene)));
        all.add(twoInOne());
        scenes.others().forEach(scene -> all.add(made(scene)));
        all.add(office());
        all.add(duplicate());
        return all;
    }

    private DemoInvoice made(DemoScene scene) {
        Drawing drawing = drawing(scene, scene.seed());
        String name = scene.fileName() + "." + scene.form().extension();
        SampleInvoice sample = FormRules.isPicture(scene.form())
                ? assembly.scan(name, drawing, scene.form(), scene.form() == SampleForm.PNG ? Dirt.OFFICE : Dirt.CLEAN)
                : assembly.pdf(name, List.of(drawing), scene.form());
        return new DemoInvoice(scene.title(), sample, scene.expected());
    }

    private DemoInvoice twoInOne() {
        DemoScene first = scenes.drafted().get(0);
        DemoScene second = new DemoScene(
                "deux-factures",
                "Two invoices in one file",
                DemoOutcome.DRAFTED,
                scenes.french(10),
                new InfoBox(),
                SampleForm.TEXT_PDF,
                SEED_OF_SECOND);
        DemoScene other = new DemoScene(
                "", "", DemoOutcome.DRAFTED, scenes.french(11), first.layout(), first.form(), SEED_OF_SECOND + 1);
        List<Drawing> drawings = List.of(drawing(second, second.seed()), drawing(other, other.seed()));
        SampleInvoice sample = assembly.pdf(second.fileName() + ".pdf", drawings, SampleForm.TEXT_PDF);
        return new DemoInvoice(second.title(), sample, DemoOutcome.DRAFTED);
    }

    /** The first invoice again, printed anew, so that only its content is the same. */
    private DemoInvoice duplicate() {
        DemoScene scene = scenes.drafted().get(0);
        Drawing again = drawing(scene, scene.seed() + 1);
        SampleInvoice sample = assembly.pdf("copie-" + scene.fileName() + ".pdf", List.of(again), SampleForm.TEXT_PDF);
        return new DemoInvoice("The first invoice sent again", sample, DemoOutcome.DUPLICATE);
    }

    private DemoInvoice office() {
        DemoScene scene = scenes.drafted().get(0);
        SampleInvoice model = made(scene).sample();
        InvoiceFacts facts = model.facts();
        SampleInvoice sample = new SampleInvoice(
                "facture.docx",
                OfficeDocument.of(List.of(
                        "Facture " + facts.number(),
                        facts.seller().name(),
                        facts.totals().due() + " EUR")),
                new Truth(SampleForm.DOCX, model.truth().documents(), ""));
        return new DemoInvoice("A word processor's file", sample, DemoOutcome.NOT_PROCESSED);
    }

    private Drawing drawing(DemoScene scene, long taste) {
        InvoiceFacts facts = new FactsGenerator(words, new SplittableRandom(scene.seed())).draw(scene.plan());
        Choice choice = new Choice(taste);
        Style style = Style.chosen(choice).in(FontFamily.LIBERATION);
        return new Drawing(Script.of(facts, words, choice), scene.layout(), style);
    }
}
