package dev.portfolio.web.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML 1.0 document whose elements are all of one namespace. */
final class XmlDocument {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** A step of writing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    XmlDocument(String root, String namespace) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        });
    }

    XmlDocument start(String element) {
        step(() -> xml.writeStartElement(element));
        return this;
    }

    XmlDocument attribute(String name, String value) {
        step(() -> xml.writeAttribute(name, allowed(value)));
        return this;
    }

    XmlDocument text(String value) {
        step(() -> xml.writeCharacters(allowed(value)));
        return this;
    }

    XmlDocument end() {
        step(xml::writeEndElement);
        return this;
    }

    /** An element with nothing but a text in it. */
    XmlDocument element(String name, String value) {
        return start(name).text(value).end();
    }

    /** The document, at its end. */
    byte[] bytes() {
        step(xml::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** XML 1.0 has no way to write most control characters (section 2.2); a mark stands where one was. */
    private static String allowed(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.codePoints().forEach(character -> kept.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return kept.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static void step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
