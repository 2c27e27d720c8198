package nl.onskentons.surveillance.map;

import java.util.Set;
import nl.onskentons.common.Sha256;
import org.jspecify.annotations.Nullable;

/** A picture of a piece of the map. */
public final class MapTile {

    static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");
    static final int MAX_BYTES = 512 * 1024;

    private static final int TAG_LENGTH = 16;

    private final String type;
    private final byte[] picture;
    private final String tag;

    MapTile(String type, byte[] picture) {
        this.type = type;
        this.picture = picture.clone();
        this.tag = '"' + Sha256.hex(picture).substring(0, TAG_LENGTH) + '"';
    }

    /** Such as {@code image/png}. */
    public String type() {
        return type;
    }

    public byte[] picture() {
        return picture.clone();
    }

    /** Tells whether a browser has this picture already: with quotes, as HTTP wants it. */
    public String tag() {
        return tag;
    }

    int size() {
        return picture.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapTile tile && tile.tag.equals(tag) && tile.type.equals(type);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
