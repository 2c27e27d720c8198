package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who walks where in the building, and when (P07): everybody of the school reads it, and nobody from outside.
 * {@link DutyKeeping} changes the rota, {@link DutySwapping} who walks on one date.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(DutyRights.READERS)
public class DutyRota {

    private static final int DAYS_OF_WEEK = 7;

    private final DutySlots slots;
    private final DutySwaps swaps;
    private final DutyBoard board;
    private final DutyRights rights;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    DutyRota(
            DutySlots slots,
            DutySwaps swaps,
            DutyBoard board,
            DutyRights rights,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.slots = slots;
        this.swaps = swaps;
        this.board = board;
        this.rights = rights;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The week of a date; the same number of statements however much there is.
     *
     * @throws AccessDeniedException unless the current user is of this school
     */
    public DutyWeek week(SchoolId school, LocalDate date) {
        rights.requireReader(school);
        LocalDate monday = date.with(DayOfWeek.MONDAY);
        List<DutySlot> ofSchool = slots.findOf(school);
        List<DutyDay> days = board.days(school, ofSchool, monday, monday.plusDays(DAYS_OF_WEEK - 1L)).stream()
                .filter(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        || ofSchool.stream().anyMatch(slot -> slot.details().isOn(day.date())))
                .toList();
        return new DutyWeek(school, monday, days, ofSchool.isEmpty(), rights.keeps(school));
    }

    /** A place and time of the rota; empty when it is gone, or of a school that is not one of the current user. */
    public Optional<DutySlotLine> find(DutySlotId id) {
        return slots.findById(id.value())
                .filter(slot -> rights.reads(slot.school()))
                .map(DutySlot::line);
    }

    /** Who walks on a date at a place of the rota; empty when nobody has to. */
    public Optional<DutyTurn> turn(DutySlotId id, LocalDate date) {
        return slots.findById(id.value())
                .filter(slot -> rights.reads(slot.school()))
                .flatMap(slot -> turn(slot, date));
    }

    /** Where the current user is asked to walk instead of somebody else, from today on. */
    public List<DutyQuestion> asked() {
        return directory
                .ownCard()
                .map(own -> questions(swaps.findBy(own.value(), today()).stream()
                        .filter(swap -> swap.state() == DutySwapState.ASKED)
                        .toList()))
                .orElse(List.of());
    }

    /** What became of what the current user asked, from today on. */
    public List<DutyQuestion> answers() {
        Optional<EntryId> own = directory.ownCard();
        return own.isEmpty()
                ? List.of()
                : questions(swaps.findOfAsker(currentUser.require().id(), today()).stream()
                        .filter(swap -> swap.person().equals(own) && swap.state() != DutySwapState.ASKED)
                        .toList());
    }

    /** What people are called, as far as they are there. */
    public Map<EntryId, String> names(SchoolId school, Set<EntryId> people) {
        rights.requireReader(school);
        return board.names(school, people);
    }

    /** The schools of the current user whose rota they read. */
    public Set<SchoolId> readSchools() {
        return rights.readSchools();
    }

    private Optional<DutyTurn> turn(DutySlot slot, LocalDate date) {
        return board.days(slot.school(), List.of(slot), date, date).getFirst().turns().stream()
                .findFirst();
    }

    /** The same number of statements for any number of them at one school. */
    private List<DutyQuestion> questions(List<DutySwap> some) {
        Map<DutySlotId, DutySlot> known =
                slots.findAllById(some.stream().map(swap -> swap.slot().value()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(DutySlot::id, Function.identity()));
        Map<SchoolId, Map<EntryId, String>> names =
                some.stream().collect(Collectors.groupingBy(DutySwap::school)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                ofSchool -> board.names(ofSchool.getKey(), people(ofSchool.getValue()))));
        return some.stream()
                .filter(swap -> rights.reads(swap.school()))
                .flatMap(swap -> Optional.ofNullable(known.get(swap.slot()))
                        .map(DutySlot::details)
                        .filter(slot -> slot.isOn(swap.day()))
                        .map(slot -> question(swap, slot, names.getOrDefault(swap.school(), Map.of())))
                        .stream())
                .toList();
    }

    private static Set<EntryId> people(List<DutySwap> some) {
        return some.stream()
                .flatMap(swap -> Stream.concat(Stream.of(swap.by()), swap.person().stream()))
                .collect(Collectors.toSet());
    }

    private static DutyQuestion question(DutySwap swap, DutySlotDetails slot, Map<EntryId, String> names) {
        return new DutyQuestion(
                swap.id(),
                swap.school(),
                new DutyMoment(swap.day(), slot.times()),
                slot.place(),
                swap.person().map(person -> names.getOrDefault(person, "")).orElse(""),
                names.getOrDefault(swap.by(), ""),
                swap.state());
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }
}
