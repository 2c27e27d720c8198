package nl.onskentons.common;

import java.util.Map;

/** The names of the schools, for modules that stand beside {@code school}. */
public interface SchoolNames {

    /** Every school, in the order of the alphabet. Never empty once the portal was set up. */
    Map<SchoolId, String> names();
}
