package org.paymentassistant.adapter.ocr;

import java.nio.file.Path;
import java.util.List;
import org.paymentassistant.adapter.ocr.xml.EInvoiceReader;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.DocumentReader;

/**
 * Reads PDF, PNG, JPEG and TIFF files and bare e-invoice XML, also as the only document of a ZIP file, within this process. It refuses what passes its limits, but
 * a hostile file can still cost much time and memory: use it where documents are isolated by other means. Thread-safe.
 * Close it when no reading is under way.
 */
public final class InProcessDocumentReader implements DocumentReader, AutoCloseable {

    private final ReadingLimits limits;
    private final OnDemandEngine engine;
    private final PdfDocuments pdfs;
    private final ImageDocuments images;

    private InProcessDocumentReader(ReadingLimits limits, OnDemandEngine engine) {
        this.limits = limits;
        this.engine = engine;
        PictureWords words = new PictureWords(engine);
        this.pdfs = new PdfDocuments(words, limits);
        this.images = new ImageDocuments(words, limits);
    }

    /** A reader with the usual limits; the OCR engine is unpacked to the temporary folder when it is first needed. */
    public static InProcessDocumentReader open() {
        return open(ReadingLimits.usual());
    }

    /** A reader with other limits. */
    public static InProcessDocumentReader open(ReadingLimits limits) {
        return new InProcessDocumentReader(limits, OnDemandEngine.ofItsOwn());
    }

    /** A reader that keeps the unpacked OCR engine in the given folder, which others may use too and which it leaves. */
    public static InProcessDocumentReader open(ReadingLimits limits, Path engineFolder) {
        return new InProcessDocumentReader(limits, OnDemandEngine.in(engineFolder));
    }

    @Override
    public ReadResult read(SourceDocument document) {
        try {
            return new ReadResult.Read(checked(read(document.content())));
        } catch (Refusal refusal) {
            return new ReadResult.Refused(refusal.reason());
        } catch (StackOverflowError e) {
            return new ReadResult.Refused(ReasonCode.TOO_COMPLEX);
        }
    }

    private ReadDocument read(Content content) throws Refusal {
        if (content.isEmpty()) {
            throw new Refusal(ReasonCode.EMPTY_FILE);
        }
        if (content.size() > limits.bytes()) {
            throw new Refusal(ReasonCode.TOO_LARGE);
        }
        return switch (FileKind.of(content)) {
            case PDF -> pdfs.read(content);
            case PNG, JPEG, TIFF -> images.read(content);
            case XML -> xml(content);
            case ZIP -> read(ZippedDocument.in(content, limits.bytes()));
            case OTHER -> throw new Refusal(ReasonCode.UNSUPPORTED_TYPE);
        };
    }

    private static ReadDocument xml(Content content) throws Refusal {
        EInvoiceReader.Result result = EInvoiceReader.read(content.bytes());
        if (result instanceof EInvoiceReader.Result.None none) {
            throw new Refusal(none.reason());
        }
        EInvoiceReader.Result.Found found = (EInvoiceReader.Result.Found) result;
        return new ReadDocument(List.of(), List.of(found.invoice()), List.of(), List.of());
    }

    private static ReadDocument checked(ReadDocument document) throws Refusal {
        boolean wordless =
                document.pages().stream().allMatch(page -> page.blocks().isEmpty());
        if (wordless
                && document.eInvoices().isEmpty()
                && document.paymentCodes().isEmpty()) {
            throw new Refusal(ReasonCode.NO_TEXT_FOUND);
        }
        return document;
    }

    @Override
    public void close() {
        engine.close();
    }
}
