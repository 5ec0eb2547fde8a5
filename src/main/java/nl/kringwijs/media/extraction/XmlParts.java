package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML of strangers, read from front to end without a document type and without anything from outside.
final class XmlParts {

    private XmlParts() {}

    /// What is done with what comes by. An element for which [#start] answers false is skipped with all that is in
    /// it.
    interface Reader {

        boolean start(String name, XMLStreamReader at) throws XMLStreamException;

        default void end(String name) {}

        default void text(String text) {}
    }

    static void read(InputStream part, Reader reader) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (part) {
            XMLStreamReader at = factory.createXMLStreamReader(part);
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!reader.start(at.getLocalName(), at)) {
                            skip(at);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> reader.end(at.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        reader.text(at.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void skip(XMLStreamReader at) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /// The attribute of this local name, whatever its namespace; empty when it isn't there.
    static String attribute(XMLStreamReader at, String name) {
        for (int number = 0; number < at.getAttributeCount(); number++) {
            if (at.getAttributeLocalName(number).equals(name)) {
                return at.getAttributeValue(number);
            }
        }
        return "";
    }
}
