package nl.onskentons.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools that share this portal. */
@Service
@Transactional
public class Schools implements SchoolNames {

    private final SchoolRepository schools;

    Schools(SchoolRepository schools) {
        this.schools = schools;
    }

    /** Every school by name; names of schools are no secret to whoever is signed in. */
    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<SchoolId, String> names() {
        Map<SchoolId, String> names = new LinkedHashMap<>();
        schools.findAllByOrderByName()
                .forEach(school -> names.put(school.id(), school.details().name()));
        return names;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<SchoolDetails> find(SchoolId id) {
        return schools.findById(id.value()).map(School::details);
    }

    /**
     * After how many days a number is old, for somebody who looks at these schools: the strictest of them.
     *
     * @return at least 1
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int confirmationDays(Collection<SchoolId> ids) {
        Integer strictest = schools.findStrictestConfirmationDays(
                ids.stream().map(SchoolId::value).toList());
        return strictest == null ? SchoolDetails.DEFAULT_CONFIRMATION_DAYS : strictest;
    }

    /**
     * Makes the first school, when the portal is set up.
     *
     * @throws Rejection when there is a school already
     */
    public SchoolId createFirst(SchoolDetails details) {
        if (schools.count() > 0) {
            throw Rejection.of("rejection.setup.done");
        }
        return add(details);
    }

    /** Adds a school to a portal that is shared by several. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public SchoolId create(SchoolDetails details) {
        return add(details);
    }

    private SchoolId add(SchoolDetails details) {
        SchoolId id = SchoolId.random();
        schools.save(new School(id, details));
        return id;
    }
}
