package nl.onskentons.directory.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.onskentons.common.Rejection;

/**
 * Looks through a part of a workbook for what would make the reader of it run out of memory or time.
 *
 * <p>That reader makes room for every column up to the one that a cell names, keeps all cells of a row and all shared
 * texts, takes a number of any length, and compares every cell with every array formula. A cell "ZZZZZZ1" of a few bytes
 * would so take gigabytes. It finds its parts by content, not by name, so this looks at every part, with the same parser:
 * what the one sees, the other sees.
 */
final class SheetScan {

    /** Outlook writes 92. Two letters in a cell's reference go as far. */
    static final int MOST_COLUMNS = 702;

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{1,2}[0-9]{1,7}");
    private static final int MOST_SHARED_TEXTS = 1_000_000;
    private static final int MOST_FORMULA_RANGES = 100;

    /** Excel allows 32,767 characters in a cell. */
    private static final int LONGEST_TEXT = 40_000;

    private static final XMLInputFactory FACTORY = factory();

    private long rows;
    private int cells;
    private int texts;
    private int ranges;
    private int length;
    private boolean sheet;

    private SheetScan() {}

    /**
     * How many rows of a sheet the part has; 0 when it is not a sheet.
     *
     * @throws Rejection if the part is not safe to read, or is a damaged sheet
     */
    static long rows(InputStream in) {
        SheetScan scan = new SheetScan();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                scan.look(reader, reader.next());
            }
        } catch (Rejection e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // Pictures and the like are no XML, which is no fault.
            if (scan.sheet) {
                throw Rejections.because("broken");
            }
        }
        return scan.rows;
    }

    private void look(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                length = 0;
                start(reader, reader.getLocalName());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                length = 0;
                cells = reader.getLocalName().equals("row") ? 0 : cells;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                length += reader.getTextLength();
                require(length <= LONGEST_TEXT || !sheet, "broken");
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, String element) {
        switch (element) {
            case "sheetData" -> sheet = true;
            case "row" -> rows++;
            case "c" -> {
                String reference = reader.getAttributeValue(null, "r");
                require(++cells <= MOST_COLUMNS, "toowide");
                require(reference == null || REFERENCE.matcher(reference).matches(), "toowide");
            }
            case "si" -> require(++texts <= MOST_SHARED_TEXTS, "zipbomb");
            case "f" ->
                require(reader.getAttributeValue(null, "ref") == null || ++ranges <= MOST_FORMULA_RANGES, "broken");
            default -> {}
        }
    }

    private static void require(boolean safe, String reason) {
        if (!safe) {
            throw Rejections.because(reason);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
