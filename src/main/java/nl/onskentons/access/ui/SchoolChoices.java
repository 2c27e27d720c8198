package nl.onskentons.access.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;

/** The schools that an administrator can choose from, by name. */
final class SchoolChoices {

    private final Map<SchoolId, String> names;
    private final Map<SchoolId, String> policeLabels;

    SchoolChoices(SchoolNames schools, Set<SchoolId> own) {
        names = new LinkedHashMap<>(schools.names());
        policeLabels = schools.policeLabels();
        names.keySet().retainAll(own);
    }

    List<SchoolId> all() {
        return List.copyOf(names.keySet());
    }

    boolean isOnlyOne() {
        return names.size() == 1;
    }

    String name(SchoolId school) {
        return names.getOrDefault(school, "");
    }

    /** What a school calls its police officer. */
    String policeLabel(SchoolId school) {
        return policeLabels.getOrDefault(school, "");
    }
}
