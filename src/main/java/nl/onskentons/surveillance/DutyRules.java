package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;
import org.springframework.stereotype.Component;

/** What a rota keeps to as a whole: nobody is in two places at once, and only people of the school walk. */
@Component
class DutyRules {

    /** More than a school has. */
    static final int MAX_SLOTS = 250;

    private final DutySlots slots;
    private final DutyBoard board;
    private final Directory directory;

    DutyRules(DutySlots slots, DutyBoard board, Directory directory) {
        this.slots = slots;
        this.board = board;
        this.directory = directory;
    }

    /** Everything that keeps a place of the rota from being like this; empty when it can. */
    List<Rejection> problems(DutySlotId id, SchoolId school, DutySlotDetails wanted) {
        List<Rejection> problems = new ArrayList<>(wanted.problems());
        List<DutySlot> all = slots.findOf(school);
        Set<EntryId> before = all.stream()
                .filter(slot -> slot.id().equals(id))
                .flatMap(slot -> slot.details().people().stream())
                .collect(Collectors.toSet());
        List<DutySlot> others =
                all.stream().filter(slot -> !slot.id().equals(id)).toList();
        if (others.size() >= MAX_SLOTS) {
            problems.add(Rejection.of("rejection.duty.many", MAX_SLOTS));
        }
        Map<EntryId, String> names = board.names(school, Set.copyOf(wanted.people()));
        for (EntryId person : wanted.people()) {
            if (!before.contains(person)) {
                notOfSchool(school, person).ifPresent(problem -> problems.add(problem.inField("people")));
            }
            others.stream()
                    .map(DutySlot::details)
                    .filter(other -> other.people().contains(person) && other.overlaps(wanted))
                    .findFirst()
                    .ifPresent(other -> problems.add(Rejection.ofField(
                            "people",
                            "rejection.duty.twice",
                            names.getOrDefault(person, ""),
                            other.place(),
                            other.times())));
        }
        return problems;
    }

    /** Why somebody cannot walk at a school; empty when they can. */
    Optional<Rejection> notOfSchool(SchoolId school, EntryId person) {
        Optional<EntryCard> card = directory
                .card(person)
                .filter(found -> found.schools().isEmpty() || found.schools().contains(school));
        if (card.isEmpty()) {
            return Optional.of(Rejection.of("rejection.duty.gone"));
        }
        boolean isOfSchool =
                card.get().kind() == EntryKind.CONTACT && card.get().sector() == Sector.EDUCATION;
        return isOfSchool
                ? Optional.empty()
                : Optional.of(Rejection.of("rejection.duty.noStaff", card.get().name()));
    }
}
