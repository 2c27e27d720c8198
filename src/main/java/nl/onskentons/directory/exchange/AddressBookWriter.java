package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes cards to a file one by one, so that memory does not grow with their number. */
public sealed interface AddressBookWriter permits VCardFileWriter, CsvFileWriter, HsdsFileWriter {

    /** vCard 4.0 (RFC 6350), one card or many; phones and mail programs read it. */
    static AddressBookWriter vCard() {
        return new VCardFileWriter();
    }

    /** CSV as a Dutch Excel opens it. {@link AddressBookReader} reads it back without loss. */
    static AddressBookWriter csv() {
        return new CsvFileWriter();
    }

    /**
     * JSON of the Human Services Data Specification 3.0.
     *
     * @see <a href="https://docs.openreferral.org/en/3.0/">Open Referral HSDS 3.0</a>
     */
    static AddressBookWriter hsds() {
        return new HsdsFileWriter();
    }

    /**
     * Writes all cards and flushes; does not close the stream.
     *
     * @param cards for HSDS, an organisation is followed by its contacts; elsewhere the order is free. The caller leaves
     *     out what the receiver may not see.
     */
    void write(Iterator<? extends Card> cards, OutputStream out) throws IOException;

    /** What the file is, for the browser. */
    String mediaType();

    /** How the file's name ends, without dot. */
    String extension();
}
