package nl.onskentons.common;

import java.util.List;
import java.util.Set;

/** Who reads the log, and of whom, for the module {@code audit}, which stands beside the one that knows accounts. */
public interface LogReaders {

    /** The schools whose log the current user may read; empty for whoever may read none. */
    Set<SchoolId> schools();

    /** Whether the current user keeps watch over personal data somewhere. */
    boolean watchOver();

    /**
     * A page of the people of those schools, by name, to choose from.
     *
     * @param text a part of the name or the e-mail address; blank for everybody
     * @param page from 0
     * @param size of a page, at least 1
     */
    List<Actor> people(String text, int page, int size);
}
