package nl.onskentons.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.AbsentPeople;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.school.SchoolDays;
import org.springframework.stereotype.Component;

/**
 * Who walks where on which date: the rota, with swaps, absences and days off. The one place that knows (R11); the same number
 * of statements however large the rota is.
 */
@Component
class DutyBoard {

    private final DutySlots slots;
    private final DutySwaps swaps;
    private final SchoolCalendar calendar;
    private final List<AbsentPeople> absentPeople;
    private final CallCards cards;
    private final Directory directory;

    DutyBoard(
            DutySlots slots,
            DutySwaps swaps,
            SchoolCalendar calendar,
            List<AbsentPeople> absentPeople,
            CallCards cards,
            Directory directory) {
        this.slots = slots;
        this.swaps = swaps;
        this.calendar = calendar;
        this.absentPeople = absentPeople;
        this.cards = cards;
        this.directory = directory;
    }

    /** The days from one up to and with another, each with who walks. */
    List<DutyDay> days(SchoolId school, LocalDate first, LocalDate last) {
        return days(school, slots.findOf(school), first, last);
    }

    List<DutyDay> days(SchoolId school, List<DutySlot> ofSchool, LocalDate first, LocalDate last) {
        Facts facts = new Facts(school, ofSchool, first, last);
        return first.datesUntil(last.plusDays(1)).map(facts::day).toList();
    }

    /** What people are called, as far as they are there. */
    Map<EntryId, String> names(SchoolId school, Set<EntryId> people) {
        return people.isEmpty()
                ? Map.of()
                : cards.of(school, people).values().stream().collect(Collectors.toMap(CallCard::id, CallCard::name));
    }

    /** Whether somebody is absent for some of it. */
    boolean isAway(EntryId person, DutyMoment moment) {
        TimeStretch time = moment.times().on(moment.date());
        return absentPeople.stream()
                .anyMatch(each -> each.at(time.start()).contains(person)
                        || each.at(time.end().minusSeconds(1)).contains(person));
    }

    /** What is known of some days, read once. */
    private final class Facts {

        private final List<DutySlot> ofSchool;
        private final List<DutySwap> swapped;
        private final SchoolDays closed;
        private final Map<EntryId, CallCard> known;
        private final List<AbsentPeople> absent;
        private final Optional<EntryId> oneself;

        Facts(SchoolId school, List<DutySlot> ofSchool, LocalDate first, LocalDate last) {
            this.ofSchool = ofSchool;
            swapped = swaps.findBetween(school, first, last);
            closed = calendar.of(school);
            Set<EntryId> people = Stream.concat(
                            ofSchool.stream().flatMap(slot -> slot.details().people().stream()),
                            swapped.stream().map(DutySwap::by))
                    .collect(Collectors.toSet());
            known = people.isEmpty() ? Map.of() : cards.of(school, people);
            TimeStretch time = new TimeStretch(start(first), start(last.plusDays(1)));
            absent = absentPeople.stream().map(each -> each.within(time)).toList();
            oneself = directory.ownCard();
        }

        DutyDay day(LocalDate date) {
            if (closed.dayOff(date).isPresent()) {
                return new DutyDay(date, closed.dayOff(date), List.of());
            }
            return new DutyDay(
                    date,
                    Optional.empty(),
                    ofSchool.stream()
                            .filter(slot -> slot.details().isOn(date))
                            .map(slot -> turn(slot, date))
                            .toList());
        }

        private DutyTurn turn(DutySlot slot, LocalDate date) {
            DutySlotDetails details = slot.details();
            List<DutySwap> here =
                    swapped.stream().filter(swap -> swap.isOf(slot.id(), date)).toList();
            Set<EntryId> away = awayIn(details.times().on(date));
            Stream<DutyPerson> byRota = details.people().stream()
                    .map(person -> here.stream()
                            .filter(swap -> swap.person().equals(Optional.of(person)))
                            .findFirst()
                            .map(swap -> swapped(swap, person, away))
                            .orElseGet(() -> person(person, away, Optional.empty(), Optional.empty())));
            Stream<DutyPerson> more = here.stream()
                    .filter(swap -> swap.person().isEmpty() && swap.state() == DutySwapState.ACCEPTED)
                    .map(swap -> person(swap.by(), away, Optional.empty(), Optional.of(swap.id())));
            return new DutyTurn(
                    slot.id(),
                    date,
                    details.times(),
                    details.place(),
                    details.needed(),
                    Stream.concat(byRota, more).toList());
        }

        private DutyPerson swapped(DutySwap swap, EntryId person, Set<EntryId> away) {
            if (swap.state() == DutySwapState.ACCEPTED) {
                return person(swap.by(), away, Optional.of(name(person)), Optional.of(swap.id()));
            }
            DutyPerson still = person(person, away, Optional.empty(), Optional.of(swap.id()));
            return new DutyPerson(
                    still.id(),
                    still.name(),
                    still.isThere(),
                    still.isOneself(),
                    Optional.empty(),
                    still.swap(),
                    Optional.of(name(swap.by())),
                    swap.state() == DutySwapState.REFUSED);
        }

        private DutyPerson person(
                EntryId id, Set<EntryId> away, Optional<String> insteadOf, Optional<DutySwapId> swap) {
            boolean isThere =
                    Optional.ofNullable(known.get(id)).filter(CallCard::isThere).isPresent() && !away.contains(id);
            return new DutyPerson(
                    id,
                    name(id),
                    isThere,
                    oneself.filter(id::equals).isPresent(),
                    insteadOf,
                    swap,
                    Optional.empty(),
                    false);
        }

        private String name(EntryId id) {
            return Optional.ofNullable(known.get(id)).map(CallCard::name).orElse("");
        }

        /** Who is absent for some of it. */
        private Set<EntryId> awayIn(TimeStretch time) {
            Set<EntryId> away = new HashSet<>();
            absent.forEach(each -> {
                away.addAll(each.at(time.start()));
                away.addAll(each.at(time.end().minusSeconds(1)));
            });
            return away;
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
