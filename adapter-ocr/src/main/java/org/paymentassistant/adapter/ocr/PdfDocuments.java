package org.paymentassistant.adapter.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.paymentassistant.adapter.ocr.pdf.BoundedParser;
import org.paymentassistant.adapter.ocr.pdf.EmbeddedFiles;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.adapter.ocr.pdf.TooComplexException;
import org.paymentassistant.adapter.ocr.xml.EInvoiceReader;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads PDF files: the text layer where it makes sense, else the picture of the page. */
final class PdfDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDocuments.class);

    private final PdfPageReader pageReader;
    private final ReadingLimits limits;

    PdfDocuments(PictureWords pictureWords, ReadingLimits limits) {
        this.pageReader = new PdfPageReader(pictureWords, limits.pagesReadThoroughly());
        this.limits = limits;
    }

    ReadDocument read(Content content) throws Refusal {
        try (PDDocument document = load(content)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new Refusal(ReasonCode.TOO_COMPLEX);
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refusal(ReasonCode.DAMAGED_FILE);
            }
            return read(document, content);
        } catch (InvalidPasswordException e) {
            throw new Refusal(ReasonCode.ENCRYPTED);
        } catch (TooComplexException e) {
            LOG.info("a PDF is not read: {}", e.getMessage());
            throw new Refusal(ReasonCode.TOO_COMPLEX);
        } catch (IOException | RuntimeException e) {
            LOG.info("a PDF cannot be read: {}", e.getClass().getSimpleName());
            LOG.debug("a PDF cannot be read", e);
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
    }

    /** Opens a PDF; decrypting with certificates is not on the class path, nor are the certificates ours. */
    private PDDocument load(Content content) throws IOException, Refusal {
        try {
            return BoundedParser.open(content.bytes(), limits.pixels());
        } catch (NoClassDefFoundError e) {
            throw new Refusal(ReasonCode.ENCRYPTED);
        }
    }

    private ReadDocument read(PDDocument document, Content content) throws IOException, Refusal {
        PdfPages pdf = new PdfPages(document, limits.pixels());
        List<Page> pages = new ArrayList<>();
        List<PaymentCode> codes = new ArrayList<>();
        for (int i = 0; i < Math.min(pdf.count(), limits.pagesRead()); i++) {
            PdfPageReader.Reading reading = pageReader.read(pdf, i);
            pages.add(reading.page());
            codes.addAll(reading.codes());
        }
        List<ReviewIssue> findings = new ArrayList<>(HiddenAccounts.of(pages));
        findings.addAll(SignedRevision.check(document, content));
        return new ReadDocument(pages, eInvoices(document), codes, findings);
    }

    private List<EInvoice> eInvoices(PDDocument document) throws IOException {
        List<EInvoice> invoices = new ArrayList<>();
        for (byte[] file : EmbeddedFiles.of(document, limits.embeddedBytes())) {
            if (FileKind.of(Content.of(file)) == FileKind.XML
                    && EInvoiceReader.read(file) instanceof EInvoiceReader.Result.Found found) {
                invoices.add(found.invoice());
            }
        }
        return invoices.stream().distinct().toList();
    }
}
