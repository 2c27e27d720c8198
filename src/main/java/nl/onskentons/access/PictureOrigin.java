package nl.onskentons.access;

import java.util.Optional;

/**
 * A place elsewhere from which our pages may show pictures, because whoever runs the portal set it so. Without any, browsers
 * show only what comes from the portal.
 */
public interface PictureOrigin {

    /** Such as {@code https://kaart.voorbeeld.test}; empty when pictures come from the portal itself. */
    Optional<String> origin();
}
