package nl.onskentons.surveillance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.PortalUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who sees and does what with places (R1): the people of a school everything of it, its police what school and police share,
 * other partners nothing.
 */
@Component
class SurveillanceRights {

    /** Who may call the services at all; each looks at the record. */
    static final String EVERYBODY_BUT_PARTNERS =
            "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'STAFF', 'RECEPTION', 'POLICE', 'PRIVACY_OFFICER')";

    static final String KEEPERS = "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP')";

    private static final Role[] KEEPER = {Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADERSHIP};

    private static final Role[] WALKER = {
        Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADERSHIP, Role.STAFF, Role.RECEPTION, Role.POLICE
    };

    private final CurrentUser currentUser;

    SurveillanceRights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The schools of the current user, each with the layer up to which nothing is hidden: those from it on are seen. */
    Map<Layer, Set<SchoolId>> sight() {
        Map<Layer, Set<SchoolId>> sight = new EnumMap<>(Layer.class);
        PortalUser user = currentUser.require();
        for (SchoolId school : user.schools()) {
            innermost(user.rolesAt(school))
                    .ifPresent(layer ->
                            sight.computeIfAbsent(layer, key -> new HashSet<>()).add(school));
        }
        return sight;
    }

    private static Optional<Layer> innermost(Set<Role> roles) {
        if (roles.stream().anyMatch(Role::isOfSchool)) {
            return Optional.of(Layer.SCHOOL);
        }
        return roles.contains(Role.POLICE) ? Optional.of(Layer.POLICE) : Optional.empty();
    }

    boolean maySee(SchoolId school, Layer layer) {
        return innermost(currentUser.require().rolesAt(school))
                .filter(innermost -> innermost.compareTo(layer) <= 0)
                .isPresent();
    }

    /** The layers that the current user sees at a school. */
    Set<Layer> seenLayers(SchoolId school) {
        return Arrays.stream(Layer.values())
                .filter(layer -> maySee(school, layer))
                .collect(Collectors.toSet());
    }

    /** @throws AccessDeniedException unless the current user may see what is of this layer at the school */
    void requireSight(SchoolId school, Layer layer) {
        if (!maySee(school, layer)) {
            throw new AccessDeniedException("Not a place that this person may see");
        }
    }

    /** Whether the current user marks places of this layer and walks past them. */
    boolean mayMark(SchoolId school, Layer layer) {
        return maySee(school, layer) && currentUser.isAt(school, WALKER);
    }

    /** @throws AccessDeniedException unless the current user marks places of this layer and walks past them */
    void requireMark(SchoolId school, Layer layer) {
        if (!mayMark(school, layer)) {
            throw new AccessDeniedException("Not a place that this person may change");
        }
    }

    /** Whether the current user decides what is shown to parents, and keeps kinds, plans and routes. */
    boolean keeps(SchoolId school) {
        return currentUser.isAt(school, KEEPER);
    }

    void requireKeeper(SchoolId school) {
        currentUser.requireAt(school, KEEPER);
    }

    /** For whom the current user walks at a school. */
    Side side(SchoolId school) {
        return Side.of(currentUser.require().rolesAt(school));
    }
}
