package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.school.SchoolDays;
import org.springframework.stereotype.Component;

/** Visits as somebody reads them, however many in the same number of statements. */
@Component
class VisitLines {

    private final CallCards cards;
    private final SchoolCalendar calendar;
    private final VisitRights rights;
    private final Clock clock;

    VisitLines(CallCards cards, SchoolCalendar calendar, VisitRights rights, Clock clock) {
        this.cards = cards;
        this.calendar = calendar;
        this.rights = rights;
        this.clock = clock;
    }

    VisitLine of(PoliceVisit visit) {
        return of(visit.school(), List.of(visit)).getFirst();
    }

    /** @param some of one school */
    List<VisitLine> of(SchoolId school, List<PoliceVisit> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<EntryId> organisations =
                some.stream().flatMap(visit -> visit.organisation().stream()).collect(Collectors.toSet());
        Map<EntryId, CallCard> named = organisations.isEmpty() ? Map.of() : cards.of(school, organisations);
        SchoolDays days = calendar.of(school);
        VisitRights.Keeper keeper = rights.at(school);
        return some.stream()
                .map(visit -> new VisitLine(
                        visit.id(),
                        visit.school(),
                        visit.version(),
                        visit.details(),
                        visit.organisation()
                                .filter(named::containsKey)
                                .map(named::get)
                                .map(CallCard::name),
                        visit.state(),
                        visit.isUnplanned(),
                        days.dayOff(visit.details().day()),
                        isAsked(visit),
                        keeper.mayChange(visit),
                        visit.lastChange()))
                .toList();
    }

    /** A visit without a time is asked about the day after. */
    boolean isAsked(PoliceVisit visit) {
        LocalDate today = PortalClock.today(clock);
        VisitDetails details = visit.details();
        return visit.state() == VisitState.PLANNED
                && (details.day().isBefore(today)
                        || details.time()
                                .map(details.day()::atTime)
                                .filter(at -> at.isBefore(LocalDateTime.ofInstant(clock.instant(), PortalClock.ZONE)))
                                .isPresent());
    }
}
