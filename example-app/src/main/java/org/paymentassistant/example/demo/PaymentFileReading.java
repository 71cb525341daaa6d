package org.paymentassistant.example.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads a payment file as a bank would, knowing nothing of who wrote it. */
final class PaymentFileReading {

    private static final String TRANSFER = "/Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf";

    private final Document document;
    private final XPath paths = XPathFactory.newInstance().newXPath();

    private PaymentFileReading(Document document) {
        this.document = document;
    }

    static DemoDraft of(Path file, boolean waits) {
        try {
            return new PaymentFileReading(document(file)).draft(name(file), waits);
        } catch (ParserConfigurationException | SAXException | IOException | XPathExpressionException e) {
            throw new IllegalStateException(name(file) + " is no payment file", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
    }

    private static Document document(Path file) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private DemoDraft draft(String id, boolean waits) throws XPathExpressionException {
        String iban = text(TRANSFER + "/CdtrAcct/Id/IBAN");
        return new DemoDraft(
                id,
                text("/Document/CstmrCdtTrfInitn/GrpHdr/MsgId"),
                new BigDecimal(text(TRANSFER + "/Amt/InstdAmt")),
                text(TRANSFER + "/Amt/InstdAmt/@Ccy"),
                text(TRANSFER + "/Cdtr/Nm"),
                iban.isEmpty() ? text(TRANSFER + "/CdtrAcct/Id/Othr/Id") : iban,
                text("/Document/CstmrCdtTrfInitn/PmtInf/DbtrAcct/Id/IBAN"),
                waits);
    }

    /** Without namespaces, because the factory knows of none. */
    private String text(String path) throws XPathExpressionException {
        return paths.evaluate(path, document);
    }
}
