package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Resolver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is reachable now (P03, P04, P05): the one place that screen, kiosk, print and feed ask (R11). Everybody of a school
 * may ask, also the police and partners who belong to it; each sees the numbers of their own audience (R1).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PhoneSchedule {

    private final Timetables timetables;
    private final CallCards cards;
    private final AskedDays days;
    private final CurrentUser currentUser;

    PhoneSchedule(Timetables timetables, CallCards cards, AskedDays days, CurrentUser currentUser) {
        this.timetables = timetables;
        this.cards = cards;
        this.days = days;
        this.currentUser = currentUser;
    }

    /**
     * Who is to be called about a topic at a moment.
     *
     * @param at when it is further away than the current user may ask, the answer is about the nearest moment that is not
     * @return empty when the topic is gone, or of a school that is not one of the current user
     */
    public Optional<CallAnswer> whoIsReachable(SchoolId school, TopicId topic, Instant at) {
        return whoIsReachable(school, List.of(topic), at).stream().findFirst();
    }

    /**
     * Who is to be called about each of some topics, in the same number of statements as for one. Topics that are gone are
     * left out, and all when the school is not one of the current user.
     */
    public List<CallAnswer> whoIsReachable(SchoolId school, Collection<TopicId> topics, Instant asked) {
        if (!currentUser.require().schools().contains(school)) {
            return List.of();
        }
        Instant at = days.nearest(school, asked);
        SchoolTimetable timetable = timetables.from(school, LocalDate.ofInstant(at, PortalClock.ZONE));
        Map<EntryId, CallCard> called =
                cards.of(school, Answers.people(timetable, topics, Resolver.ahead(at)), timetable.confirmationDays());
        Answers answers = new Answers(timetable, called);
        return topics.stream()
                .map(timetable.topics()::get)
                .filter(Objects::nonNull)
                .map(topic -> answers.answer(topic, at))
                .toList();
    }
}
