package nl.onskentons.directory.exchange;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a work sheet for what would make the reader of it run out of memory or time.
 *
 * <p>That reader makes room for every column up to the one that a cell names, and compares every cell with every array
 * formula. A cell "ZZZZZZ1" of a few bytes would so take gigabytes.
 */
final class SheetScan {

    /** Two letters: 702 columns. Outlook writes 92. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{1,2}[0-9]{1,7}");

    private static final int MOST_FORMULA_RANGES = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private SheetScan() {}

    /**
     * How many rows the sheet has; 0 when it is not a sheet.
     *
     * @throws nl.onskentons.common.Rejection if the sheet is not safe to read, or damaged
     */
    static long rows(InputStream in) {
        boolean sheet = false;
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            reader.nextTag();
            sheet = reader.getLocalName().equals("worksheet");
            return sheet ? rows(reader) : 0;
        } catch (XMLStreamException e) {
            if (sheet) {
                throw Rejections.because("broken");
            }
            return 0;
        }
    }

    private static long rows(XMLStreamReader reader) throws XMLStreamException {
        long rows = 0;
        int ranges = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                if (element.equals("row")) {
                    rows++;
                } else if (element.equals("c")) {
                    requireNear(reader.getAttributeValue(null, "r"));
                } else if (element.equals("f")
                        && reader.getAttributeValue(null, "ref") != null
                        && ++ranges > MOST_FORMULA_RANGES) {
                    throw Rejections.because("broken");
                }
            }
        }
        return rows;
    }

    private static void requireNear(@Nullable String reference) {
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            throw Rejections.because("toowide");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
