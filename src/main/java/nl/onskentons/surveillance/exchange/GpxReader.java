package nl.onskentons.surveillance.exchange;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.onskentons.common.Rejection;

/**
 * Reads the points of GPX. It is read by the XML of Java itself and not by the library that writes GPX, because it comes from
 * outside: a file that declares anything before its content is refused, so that nothing in it can grow or fetch, and it is
 * read no further than it may be long.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html">OWASP, XML
 *     External Entity Prevention</a>
 */
final class GpxReader {

    private static final int DEEPEST = 40;
    private static final int LONGEST_NAME = 1_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XML.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
    }

    private final XMLStreamReader xml;
    private final PlaceFile.Rows rows;

    private GpxReader(XMLStreamReader xml, PlaceFile.Rows rows) {
        this.xml = xml;
        this.rows = rows;
    }

    static void read(byte[] content, PlaceFile.Rows rows) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                new GpxReader(xml, rows).all();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof Rejection refusal) {
                throw refusal;
            }
            throw Rejection.of("rejection.places.broken");
        }
    }

    private void all() throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Rejection.of("rejection.places.unsafe");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    String element = xml.getLocalName();
                    if (depth == 1 && !"gpx".equals(element)) {
                        throw Rejection.of("rejection.places.format");
                    }
                    if (depth > DEEPEST) {
                        throw Rejection.of("rejection.places.broken");
                    }
                    if (depth == 2 && "wpt".equals(element)) {
                        point();
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** From the start of a point to its end. */
    private void point() throws XMLStreamException {
        String north = attribute("lat");
        String east = attribute("lon");
        StringBuilder name = new StringBuilder();
        boolean inName = false;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Rejection.of("rejection.places.unsafe");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw Rejection.of("rejection.places.broken");
                    }
                    inName = depth == 2 && "name".equals(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inName = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inName && name.length() < LONGEST_NAME) {
                        name.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        rows.add(ReadPlace.at(rows.next(), name.toString(), north, east));
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
