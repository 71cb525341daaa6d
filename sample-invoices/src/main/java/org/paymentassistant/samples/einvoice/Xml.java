package org.paymentassistant.samples.einvoice;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements with prefixes. Not thread-safe. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        this.writer = unchecked(() -> XMLOutputFactory.newFactory().createXMLStreamWriter(text));
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    Xml namespace(String prefix, String uri) {
        unchecked(() -> writer.writeNamespace(prefix, uri));
        return this;
    }

    Xml open(String name) {
        unchecked(() -> writer.writeStartElement(name));
        return this;
    }

    Xml attribute(String name, String value) {
        unchecked(() -> writer.writeAttribute(name, value));
        return this;
    }

    Xml close() {
        unchecked(writer::writeEndElement);
        return this;
    }

    Xml leaf(String name, String value) {
        open(name);
        unchecked(() -> writer.writeCharacters(value));
        return close();
    }

    Xml leaf(String name, String attribute, String attributeValue, String value) {
        open(name).attribute(attribute, attributeValue);
        unchecked(() -> writer.writeCharacters(value));
        return close();
    }

    String finished() {
        unchecked(writer::flush);
        return text.toString();
    }

    private static void unchecked(Step step) {
        unchecked(() -> {
            step.take();
            return step;
        });
    }

    private static <T> T unchecked(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML of a sample", e);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }
}
