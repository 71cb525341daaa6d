package org.paymentassistant.adapter.ocr.xml;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads electronic invoices: CII (with ZUGFeRD 1) and UBL, told apart by their root element. */
public final class EInvoiceReader {

    private EInvoiceReader() {}

    /** What came of reading some XML. */
    public sealed interface Result {

        /** An invoice. */
        record Found(EInvoice invoice) implements Result {}

        /** No invoice, for the given reason. */
        record None(ReasonCode reason) implements Result {}
    }

    /** Reads XML. */
    public static Result read(byte[] xml) {
        try {
            return invoice(SafeXml.parse(xml))
                    .<Result>map(Result.Found::new)
                    .orElseGet(() -> new Result.None(ReasonCode.XML_INVALID));
        } catch (SAXException e) {
            String message = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
            return new Result.None(message.contains("DOCTYPE") ? ReasonCode.XML_FORBIDDEN : ReasonCode.XML_INVALID);
        } catch (IOException e) {
            return new Result.None(ReasonCode.XML_INVALID);
        }
    }

    private static Optional<EInvoice> invoice(Document document) {
        Node root = new Node(document.getDocumentElement());
        return switch (String.valueOf(document.getDocumentElement().getLocalName())) {
            case "CrossIndustryInvoice", "CrossIndustryDocument" -> Optional.of(CiiInvoice.read(root));
            case "Invoice" -> Optional.of(UblInvoice.read(root, EInvoice.Syntax.UBL_INVOICE));
            case "CreditNote" -> Optional.of(UblInvoice.read(root, EInvoice.Syntax.UBL_CREDIT_NOTE));
            default -> Optional.empty();
        };
    }
}
