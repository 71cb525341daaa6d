package org.paymentassistant.samples;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.einvoice.FacturX;
import org.paymentassistant.samples.pdf.Drawing;
import org.paymentassistant.samples.pdf.PdfFinish;
import org.paymentassistant.samples.pdf.PdfInvoiceWriter;
import org.paymentassistant.samples.pdf.Protection;
import org.paymentassistant.samples.pdf.WrittenPdf;
import org.paymentassistant.samples.scan.Dirt;
import org.paymentassistant.samples.scan.PictureFiles;
import org.paymentassistant.samples.scan.ScanSimulator;
import org.paymentassistant.samples.scan.ScannedPage;
import org.paymentassistant.samples.truth.FileContent;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.truth.StatedInvoice;
import org.paymentassistant.samples.truth.Truth;

/** Turns drawings into files of any form. Stateless and thread-safe. */
final class SampleAssembly {
    /** What opens protected samples. */
    static final String PASSWORD = "lumen";

    private final PdfInvoiceWriter writer = new PdfInvoiceWriter();
    private final ScanSimulator scanner = new ScanSimulator();

    SampleInvoice pdf(String fileName, List<Drawing> drawings, SampleForm form) {
        PdfFinish finish = switch (form) {
            case HYBRID_PDF ->
                document -> FacturX.attach(document, drawings.get(0).script().facts());
            case PROTECTED_PDF -> new Protection(PASSWORD);
            default -> PdfFinish.NONE;
        };
        WrittenPdf written = writer.write(drawings, finish);
        return new SampleInvoice(fileName, written.content(), new Truth(form, written.documents(), ""));
    }

    SampleInvoice scan(String fileName, Drawing drawing, SampleForm form, Dirt dirt) {
        WrittenPdf written = writer.write(List.of(drawing), PdfFinish.NONE);
        long seed = drawing.script().choice().seed();
        RandomGenerator random = new SplittableRandom(seed);
        List<ScannedPage> pages = scanner.scan(written.content(), dirt, random);
        SampleForm possible = pages.size() > 1 ? SampleForm.SCANNED_PDF : form;
        StatedInvoice moved = written.documents().get(0).moved(pages.get(0).moved());
        return new SampleInvoice(
                renamed(fileName, form, possible),
                file(pages, possible, dirt, seed),
                new Truth(possible, List.of(moved), dirt.name() + ", " + dirt.dpi() + " dpi"));
    }

    private static String renamed(String fileName, SampleForm wanted, SampleForm possible) {
        String stem =
                fileName.substring(0, fileName.length() - wanted.extension().length());
        return stem + possible.extension();
    }

    private static FileContent file(List<ScannedPage> pages, SampleForm form, Dirt dirt, long seed) {
        return switch (form) {
            case PNG -> PictureFiles.png(pages.get(0));
            case JPEG -> PictureFiles.jpeg(pages.get(0), dirt.jpegQuality());
            default -> PictureFiles.pdf(pages, dirt.jpegQuality(), seed);
        };
    }
}
