package nl.onskentons.access.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.SchoolId;

/** The schools that an administrator can choose from, by name. */
final class SchoolChoices {

    private final Map<SchoolId, String> names;

    SchoolChoices(Map<SchoolId, String> allNames, Set<SchoolId> own) {
        names = new LinkedHashMap<>(allNames);
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
}
