package nl.onskentons.directory.exchange;

/** Counts in the bytes of a file what tells one character set from another. */
final class ByteCensus {

    private static final int FEW = 4;

    long size;
    long nullsAtEven;
    long nullsAtOdd;

    /** Well-formed UTF-8 sequences of more than one byte. */
    long sequences;

    /** Bytes that do not belong to well-formed UTF-8. */
    long invalid;

    /** Bytes that Windows-1252 leaves undefined. */
    long unknownToWindows;

    private long controls;
    private int pending;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            if (value == 0) {
                countNull();
            } else if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                controls++;
            }
            if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
                unknownToWindows++;
            }
            follow(value);
            size++;
        }
    }

    boolean hasNulls() {
        return nullsAtEven + nullsAtOdd > 0;
    }

    /** Whether there are more control characters than a slip of the keyboard or of an old program explains. */
    boolean isBinary() {
        return controls > FEW && controls * 100 > size;
    }

    /** Whether nearly every other byte is nought, as in UTF-16 text in a Latin script. */
    boolean looksWide(long high, long low) {
        return high * 4 > size && low * 20 <= high;
    }

    private void countNull() {
        if (size % 2 == 0) {
            nullsAtEven++;
        } else {
            nullsAtOdd++;
        }
    }

    private void follow(int value) {
        if (pending > 0) {
            if ((value & 0xC0) == 0x80) {
                pending--;
                sequences += pending == 0 ? 1 : 0;
                return;
            }
            invalid++;
            pending = 0;
        }
        if (value >= 0xC2 && value <= 0xF4) {
            pending = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        } else if (value >= 0x80) {
            invalid++;
        }
    }
}
