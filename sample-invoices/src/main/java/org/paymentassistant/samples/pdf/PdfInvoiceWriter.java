package org.paymentassistant.samples.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.truth.FileContent;
import org.paymentassistant.samples.truth.PrintedValue;
import org.paymentassistant.samples.truth.StatedInvoice;

/** Draws documents into a PDF. The same drawings give the same bytes. Stateless and thread-safe. */
public final class PdfInvoiceWriter {
    private static final List<String> PRODUCERS = List.of("Comptoir 7.2", "Faktura Online", "LedgerDesk 4", "Billing");

    /**
     * Draws documents one after the other.
     *
     * @param drawings the documents, at least one
     * @param finish the last touches
     * @return the file and where its values are
     */
    public WrittenPdf write(List<Drawing> drawings, PdfFinish finish) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<StatedInvoice> stated = new ArrayList<>();
            for (Drawing drawing : drawings) {
                stated.add(drawn(document, drawing));
            }
            describe(document, drawings.get(0));
            finish.apply(document);
            document.save(out);
            return new WrittenPdf(new FileContent(out.toByteArray()), stated);
        } catch (IOException e) {
            throw new UncheckedIOException("PDF of a sample", e);
        }
    }

    private static StatedInvoice drawn(PDDocument document, Drawing drawing) {
        int before = document.getNumberOfPages();
        InvoiceFacts facts = drawing.script().facts();
        PDRectangle format = drawing.layout().format(drawing.script());
        try (Canvas canvas = new Canvas(
                document, format, drawing.style().family(), drawing.style().setting())) {
            drawing.layout().draw(drawing.script(), drawing.style(), canvas);
            List<PrintedValue> printed = canvas.printed().stream()
                    .map(value -> value.at(before + value.page(), value.box()))
                    .toList();
            return new StatedInvoice(facts, before + 1, document.getNumberOfPages(), printed);
        }
    }

    private static void describe(PDDocument document, Drawing drawing) {
        long id = drawing.script().choice().seed();
        PDDocumentInformation information = document.getDocumentInformation();
        information.setProducer(PRODUCERS.get((int) Long.remainderUnsigned(id, PRODUCERS.size())));
        LocalDate day = drawing.script().facts().issued();
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(day.toEpochDay() * 86_400_000L + 32_400_000L);
        information.setCreationDate(created);
        document.setDocumentId(id);
    }
}
