package nl.onskentons.common;

import java.util.Map;

/** What the schools are called, and what they call things, for modules that stand beside {@code school}. */
public interface SchoolNames {

    /** Every school, in the order of the alphabet. Never empty once the portal was set up. */
    Map<SchoolId, String> names();

    /** What each school calls its police officer, such as "wijkagent" or "buurtregisseur". */
    Map<SchoolId, String> policeLabels();
}
