package nl.onskentons.phone;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a school wants somebody to be there, and when a topic needs nobody on purpose: its co-ordinators say so. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OpenHoursKeeping {

    private final OpenHoursRepository openHours;
    private final QuietHoursRepository quietHours;
    private final CallTopics topics;
    private final PhoneRevisions revisions;
    private final ScheduleRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    OpenHoursKeeping(
            OpenHoursRepository openHours,
            QuietHoursRepository quietHours,
            CallTopics topics,
            PhoneRevisions revisions,
            ScheduleRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.openHours = openHours;
        this.quietHours = quietHours;
        this.topics = topics;
        this.revisions = revisions;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * When a school wants somebody to be there on days with lessons; Monday to Friday from 8 to 17 when it never said so.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    @Transactional(readOnly = true)
    public WorkingPattern openHours(SchoolId school) {
        if (!currentUser.require().schools().contains(school)) {
            throw new AccessDeniedException("Not at this school");
        }
        return openHours.findById(school.value()).map(OpenHours::hours).orElse(Timetables.USUAL_OPEN);
    }

    /**
     * Changes when a school wants somebody to be there.
     *
     * @param basedOn what it was when it was read
     * @throws Rejection of the field {@code hours} when there are none, of none when somebody else changed it
     */
    public void changeOpenHours(SchoolId school, WorkingPattern basedOn, WorkingPattern wanted) {
        rights.requireKeeper(school);
        if (!wanted.worksOnAnyDay()) {
            throw Rejection.ofField("hours", "rejection.phone.open.none");
        }
        revisions.count(Set.of(school));
        WorkingPattern now = openHours(school);
        if (now.equals(wanted)) {
            return;
        }
        if (!now.equals(basedOn)) {
            throw Rejection.of("rejection.phone.open.changed");
        }
        openHours
                .findById(school.value())
                .ifPresentOrElse(hours -> hours.change(wanted), () -> openHours.save(new OpenHours(school, wanted)));
        announce(school, "open.changed", "school", school.value());
    }

    /** The hours at which a topic needs nobody on purpose; none of a topic of another school. */
    @Transactional(readOnly = true)
    public List<WorkingTime> quietHours(TopicId topic) {
        return topics.find(topic)
                .flatMap(line -> quietHours.findById(topic.value()))
                .map(quiet -> quiet.hours().times())
                .orElse(List.of());
    }

    /**
     * Says of hours of every week that a topic needs nobody then: a gap at those hours is no gap. It never silences that
     * nobody is there for anything.
     *
     * @throws Rejection when the topic is gone
     */
    public void intend(TopicId topic, WorkingTime hours) {
        change(topic, hours, WeekHours::with, "gap.intended");
    }

    /**
     * Takes back what {@link #intend} said.
     *
     * @throws Rejection when the topic is gone
     */
    public void attend(TopicId topic, WorkingTime hours) {
        change(topic, hours, WeekHours::without, "gap.attended");
    }

    private void change(TopicId id, WorkingTime hours, Changing changing, String action) {
        SchoolId school =
                topics.find(id).map(TopicLine::school).orElseThrow(() -> Rejection.of("rejection.phone.topicGone"));
        rights.requireKeeper(school);
        revisions.count(Set.of(school));
        WorkingPattern now =
                quietHours.findById(id.value()).map(QuietHours::hours).orElse(WorkingPattern.none());
        WorkingPattern wanted = changing.change(now, hours);
        if (now.equals(wanted)) {
            return;
        }
        if (wanted.worksOnAnyDay()) {
            quietHours
                    .findById(id.value())
                    .ifPresentOrElse(
                            quiet -> quiet.change(wanted), () -> quietHours.save(new QuietHours(id, school, wanted)));
        } else {
            quietHours.deleteById(id.value());
        }
        announce(school, action, "topic", id.value());
    }

    private void announce(SchoolId school, String action, String type, UUID subject) {
        events.publishEvent(new Audited(currentUser.actor(), school, action, type, subject));
    }

    /** Adds or takes off hours. */
    @FunctionalInterface
    private interface Changing {
        WorkingPattern change(WorkingPattern now, WorkingTime hours);
    }
}
