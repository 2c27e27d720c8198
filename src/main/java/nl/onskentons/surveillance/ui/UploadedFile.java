package nl.onskentons.surveillance.ui;

import java.io.Serializable;

/**
 * A file as somebody sent it.
 *
 * @param name only to say which it is
 */
record UploadedFile(String name, byte[] content) implements Serializable {

    /** Each upload is another one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
