package nl.onskentons.directory.exchange;

/** What kind of file it is, as its content says. */
public enum AddressBookFormat {
    VCARD,
    CSV,
    XLSX
}
