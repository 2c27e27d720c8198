package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schedule on paper, with the numbers that whoever prints it may see (R1). Every print is remembered like any other copy.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PhonePrint {

    private final PhoneSchedule schedule;
    private final CallTopics topics;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhonePrint(
            PhoneSchedule schedule,
            CallTopics topics,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schedule = schedule;
        this.topics = topics;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is printed.
     *
     * @param school its name
     * @param at the moment that it is about
     * @param validUntil the first moment at which a first answer on it changes; empty when none is near
     */
    public record OnPaper(String school, Instant at, Optional<Instant> validUntil, List<CallAnswer> answers) {}

    /** Every topic of a school; empty when it is not one of the current user. */
    public Optional<OnPaper> phoneList(SchoolId school) {
        return print(school, topics.of(Set.of(school)));
    }

    /** The topics with a button at the desk, in the order of the buttons; empty when it is no school of the current user. */
    public Optional<OnPaper> deskCard(SchoolId school) {
        return print(
                school,
                topics.of(Set.of(school)).stream()
                        .filter(topic -> topic.details().deskKey().isPresent())
                        .sorted(Comparator.comparing(
                                topic -> topic.details().deskKey().orElse(0)))
                        .toList());
    }

    private Optional<OnPaper> print(SchoolId school, List<TopicLine> some) {
        if (!currentUser.require().schools().contains(school)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<CallAnswer> answers =
                schedule.whoIsReachable(school, some.stream().map(TopicLine::id).toList(), now);
        events.publishEvent(new Audited(currentUser.actor(), school, "schedule.printed", "school", school.value()));
        return Optional.of(new OnPaper(
                schools.nameOf(school),
                now,
                answers.stream().flatMap(answer -> answer.until().stream()).min(Comparator.naturalOrder()),
                answers));
    }
}
