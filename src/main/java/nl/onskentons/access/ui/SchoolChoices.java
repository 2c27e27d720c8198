package nl.onskentons.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import org.jspecify.annotations.Nullable;

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

    /** What somebody is, in the words of that school: it has its own for its police officer. */
    String role(Membership membership) {
        return role(membership.role(), membership.school());
    }

    String role(Role role, @Nullable SchoolId school) {
        String word = role == Role.POLICE && school != null ? policeLabels.getOrDefault(school, "") : "";
        return word.isEmpty()
                ? I18NProvider.translate("role." + role)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
