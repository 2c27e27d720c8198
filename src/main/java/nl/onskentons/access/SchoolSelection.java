package nl.onskentons.access;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import org.jspecify.annotations.Nullable;

/**
 * Which of their schools somebody looks at: one, or all of them together. It narrows what is shown; what may be seen is
 * decided by the services.
 */
@SpringComponent
@VaadinSessionScope
public class SchoolSelection {

    private final CurrentUser currentUser;
    private final SchoolNames names;
    private @Nullable SchoolId chosen;

    SchoolSelection(CurrentUser currentUser, SchoolNames names) {
        this.currentUser = currentUser;
        this.names = names;
    }

    /** The schools that are looked at; never empty for a member of any school. */
    public Set<SchoolId> schools() {
        return one().map(Set::of).orElseGet(() -> currentUser.require().schools());
    }

    /** The one school that is looked at; empty when several are looked at together. */
    public Optional<SchoolId> one() {
        Set<SchoolId> own = currentUser.require().schools();
        if (own.size() == 1) {
            return own.stream().findFirst();
        }
        return Optional.ofNullable(chosen).filter(own::contains);
    }

    /** The school of a page that is about one: the one it asks for if that is looked at, or else the first that is. */
    public SchoolId pick(Optional<SchoolId> asked) {
        return asked.filter(schools()::contains)
                .or(this::one)
                .orElseGet(() -> choices().keySet().iterator().next());
    }

    /** The schools of this person by name, to choose from. */
    public Map<SchoolId, String> choices() {
        Set<SchoolId> own = currentUser.require().schools();
        Map<SchoolId, String> choices = names.names();
        choices.keySet().retainAll(own);
        return choices;
    }

    /** Looks at one school from now on. */
    public void choose(SchoolId school) {
        chosen = school;
    }

    /** Looks at all schools of this person together. */
    public void chooseAll() {
        chosen = null;
    }
}
