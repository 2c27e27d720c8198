package nl.onskentons.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolAdministrators;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools that share this portal. */
@Service
@Transactional
public class Schools implements SchoolNames {

    private final SchoolRepository schools;

    /** Asked for late: whoever knows accounts also wants to know the names of the schools. */
    private final ObjectProvider<SchoolAdministrators> administrators;

    private final OwnPeriods calendar;
    private final ApplicationEventPublisher events;

    Schools(
            SchoolRepository schools,
            OwnPeriods calendar,
            ObjectProvider<SchoolAdministrators> administrators,
            ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.events = events;
        this.schools = schools;
        this.administrators = administrators;
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

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<SchoolId, String> policeLabels() {
        Map<SchoolId, String> labels = new LinkedHashMap<>();
        schools.findAllByOrderByName()
                .forEach(school -> labels.put(school.id(), school.details().policeLabel()));
        return labels;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<SchoolDetails> find(SchoolId id) {
        return schools.findById(id.value()).map(School::details);
    }

    /** The name of a school, for whoever has a link to something of it; empty text when it is gone. */
    @Transactional(readOnly = true)
    public String nameOf(SchoolId id) {
        return schools.findById(id.value())
                .map(School::details)
                .map(SchoolDetails::name)
                .orElse("");
    }

    /** What a school calls its police officer; it is no secret, and public pages need it without anybody being signed in. */
    @Transactional(readOnly = true)
    public String policeLabelOf(SchoolId id) {
        return schools.findById(id.value())
                .map(School::details)
                .map(SchoolDetails::policeLabel)
                .orElse(SchoolDetails.DEFAULT_POLICE_LABEL);
    }

    /**
     * After how many days a number is old, for somebody who looks at these schools: the strictest of them. It is no
     * secret, and feeds need it without anybody being signed in.
     *
     * @return at least 1
     */
    @Transactional(readOnly = true)
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

    /**
     * Changes what a school decides for itself.
     *
     * @throws Rejection when another school has that name
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(SchoolId id, SchoolDetails details) {
        Actor actor = administrators.getObject().requireAdministratorOf(id);
        requireFreeName(details.name(), id);
        School school = schools.findById(id.value()).orElseThrow();
        boolean moves = school.details().region() != details.region();
        school.change(details);
        if (moves) {
            calendar.countChange(id.value());
        }
        events.publishEvent(new SchoolChanged(id));
        events.publishEvent(new Audited(actor, id, "school.changed", "school", id.value()));
    }

    /** Adds a school to a portal that is shared by several; whoever adds it is its first administrator. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public SchoolId create(SchoolDetails details) {
        SchoolId id = add(details);
        Actor actor = administrators.getObject().becomeFirstAdministratorOf(id);
        events.publishEvent(new Audited(actor, id, "school.added", "school", id.value()));
        return id;
    }

    private SchoolId add(SchoolDetails details) {
        requireFreeName(details.name(), null);
        SchoolId id = SchoolId.random();
        schools.saveAndFlush(new School(id, details));
        events.publishEvent(new SchoolAdded(id));
        return id;
    }

    private void requireFreeName(String name, @Nullable SchoolId except) {
        if (schools.findAllByOrderByName().stream()
                .anyMatch(school -> school.details().name().equalsIgnoreCase(name)
                        && !school.id().equals(except))) {
            throw Rejection.ofField("name", "rejection.school.nameTaken");
        }
    }
}
