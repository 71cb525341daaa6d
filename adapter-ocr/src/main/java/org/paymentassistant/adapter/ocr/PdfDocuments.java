package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.paymentassistant.adapter.ocr.code.PaymentCodeReader;
import org.paymentassistant.adapter.ocr.image.GreyImage;
import org.paymentassistant.adapter.ocr.layout.PageLayout;
import org.paymentassistant.adapter.ocr.pdf.EmbeddedFiles;
import org.paymentassistant.adapter.ocr.pdf.PageView;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.adapter.ocr.pdf.PdfText;
import org.paymentassistant.adapter.ocr.xml.EInvoiceReader;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads PDF files: the text layer where it makes sense, else the picture of the page. */
final class PdfDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDocuments.class);
    private static final int OVERVIEW_DPI = 150;
    private static final int OCR_DPI = 300;
    private static final double POINTS_PER_INCH = 72;

    private final PictureWords pictureWords;
    private final ReadingLimits limits;

    PdfDocuments(PictureWords pictureWords, ReadingLimits limits) {
        this.pictureWords = pictureWords;
        this.limits = limits;
    }

    ReadDocument read(Content content) throws Refusal {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new Refusal(ReasonCode.TOO_COMPLEX);
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refusal(ReasonCode.DAMAGED_FILE);
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal(ReasonCode.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            LOG.info("a PDF cannot be read: {}", e.getClass().getSimpleName());
            LOG.debug("a PDF cannot be read", e);
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
    }

    private ReadDocument read(PDDocument document) throws IOException, Refusal {
        PdfPages pdf = new PdfPages(document, limits.pixels());
        List<Page> pages = new ArrayList<>();
        List<PaymentCode> codes = new ArrayList<>();
        for (int i = 0; i < Math.min(pdf.count(), limits.pagesRead()); i++) {
            PageView view = pdf.view(i, OVERVIEW_DPI);
            BufferedImage grey = GreyImage.of(view.picture());
            codes.addAll(PaymentCodeReader.read(grey, i + 1, pdf.width(i) / grey.getWidth()));
            pages.add(page(pdf, i, view));
        }
        return new ReadDocument(pages, eInvoices(document), codes, List.of());
    }

    private Page page(PdfPages pdf, int index, PageView view) throws IOException, Refusal {
        PdfText text = view.text();
        List<Word> words = TextLayer.makesSense(text.words()) ? text.words() : recognised(pdf, index);
        return new Page(index + 1, pdf.width(index), pdf.height(index), PageLayout.blocks(words), text.hiddenText());
    }

    private List<Word> recognised(PdfPages pdf, int index) throws IOException, Refusal {
        BufferedImage picture = pdf.render(index, OCR_DPI);
        double pointsPerPixel = pdf.width(index) / picture.getWidth();
        return pictureWords.recognise(picture, (int) Math.round(POINTS_PER_INCH / pointsPerPixel), pointsPerPixel);
    }

    private List<EInvoice> eInvoices(PDDocument document) throws IOException {
        List<EInvoice> invoices = new ArrayList<>();
        for (byte[] file : EmbeddedFiles.of(document, limits.embeddedBytes())) {
            if (FileKind.of(Content.of(file)) == FileKind.XML
                    && EInvoiceReader.read(file) instanceof EInvoiceReader.Result.Found found) {
                invoices.add(found.invoice());
            }
        }
        return invoices;
    }
}
