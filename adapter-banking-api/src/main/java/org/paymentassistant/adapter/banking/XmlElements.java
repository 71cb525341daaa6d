package org.paymentassistant.adapter.banking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes nested elements of one namespace, in UTF-8. */
final class XmlElements {

    private final XMLStreamWriter writer;

    private XmlElements(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A whole document. */
    static byte[] document(String namespace, String root, Consumer<XmlElements> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.accept(new XmlElements(writer));
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** An element with elements. */
    XmlElements with(String name, Consumer<XmlElements> content) {
        try {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
        return this;
    }

    /** An element with text. */
    XmlElements text(String name, String value) {
        return with(name, element -> element.characters(value));
    }

    /** An element with text and an attribute. */
    XmlElements text(String name, String attribute, String attributeValue, String value) {
        return with(name, element -> {
            element.attribute(attribute, attributeValue);
            element.characters(value);
        });
    }

    private void characters(String value) {
        try {
            writer.writeCharacters(value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
    }

    private void attribute(String name, String value) {
        try {
            writer.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
    }
}
