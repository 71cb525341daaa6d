package org.paymentassistant.adapter.ocr.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XML without document type declarations and without access to anything outside. */
final class SafeXml {

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final Pattern DECLARATION = Pattern.compile("^\\ufeff?\\s*<\\?xml[^>]*>");

    private SafeXml() {}

    /** Parses; a character set that nobody knows is taken for UTF-8. */
    static Document parse(byte[] bytes) throws SAXException, IOException {
        try {
            return parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (UnsupportedEncodingException e) {
            return withoutDeclaration(bytes);
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains("encoding")) {
                return withoutDeclaration(bytes);
            }
            throw e;
        }
    }

    private static Document withoutDeclaration(byte[] bytes) throws SAXException, IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String bare = DECLARATION.matcher(text).replaceFirst("");
        return parse(new InputSource(new StringReader(bare)));
    }

    private static Document parse(InputSource source) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        builder.setErrorHandler(new Strict());
        return builder.parse(source);
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(DEEPEST, 100);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser knows these features", e);
        }
    }

    /** Says nothing on standard error and gives up at the first error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // nothing is lost by a warning
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
