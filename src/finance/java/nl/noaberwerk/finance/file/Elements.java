package nl.noaberwerk.finance.file;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes nested XML elements so that none is left open. */
final class Elements {

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void startDocument(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    void endDocument() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void within(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        within(name, () -> xml.writeCharacters(text));
    }

    void element(String name, String attribute, String value, String text) throws XMLStreamException {
        within(name, () -> {
            xml.writeAttribute(attribute, value);
            xml.writeCharacters(text);
        });
    }
}
