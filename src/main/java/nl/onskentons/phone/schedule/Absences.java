package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.EntryId;

/** Who is absent when, and who then serves in their place. */
final class Absences {

    /** In the order in which they end, so that those of the past are skipped at once. */
    private final Map<EntryId, List<Absence>> byPerson;

    Absences(Collection<Absence> absences) {
        byPerson = absences.stream()
                .sorted(Comparator.comparing(Absence::until))
                .collect(Collectors.groupingBy(Absence::person, Collectors.toUnmodifiableList()));
    }

    /**
     * The turn of somebody whose hours these are: their own, or that of a stand-in, who may have one too.
     *
     * @return empty when they are absent and nobody serves in their place
     */
    Optional<Turn> turnOf(EntryId person, Instant at) {
        Optional<Absence> absence = of(person, at);
        if (absence.isEmpty()) {
            return Optional.of(Turn.byRule(person));
        }
        Optional<EntryId> first = absence.get().standIn();
        if (first.isEmpty() || first.get().equals(person)) {
            return Optional.empty();
        }
        Optional<Absence> alsoAbsent = of(first.get(), at);
        if (alsoAbsent.isEmpty()) {
            return Optional.of(new Turn(first.get(), new Turn.StandsIn(person, Optional.empty())));
        }
        return alsoAbsent
                .get()
                .standIn()
                .filter(second -> of(second, at).isEmpty())
                .map(second -> new Turn(second, new Turn.StandsIn(person, first)));
    }

    /** The absence of somebody at this moment; of several that which began last. */
    Optional<Absence> of(EntryId person, Instant at) {
        return notOverBefore(person, at).stream()
                .filter(absence -> absence.contains(at))
                .max(Comparator.comparing(Absence::from).thenComparing(Absence::until));
    }

    /** Somebody, who may stand in for them within a stretch, and who for those; as far as {@link #turnOf} goes. */
    Stream<EntryId> withStandIns(EntryId person, TimeStretch stretch) {
        Set<EntryId> first = standIns(Stream.of(person), stretch);
        return Stream.of(Set.of(person), first, standIns(first.stream(), stretch))
                .flatMap(Set::stream)
                .distinct();
    }

    private Set<EntryId> standIns(Stream<EntryId> people, TimeStretch stretch) {
        return people.flatMap(person -> notOverBefore(person, stretch.start()).stream())
                .filter(absence -> absence.overlaps(stretch.start(), stretch.end()))
                .flatMap(absence -> absence.standIn().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names the moments within a stretch at which {@link #turnOf} may change for this person. */
    void changes(EntryId person, Instant from, Instant until, Consumer<Instant> change) {
        changes(person, from, until, change, new HashSet<>());
    }

    private void changes(EntryId person, Instant from, Instant until, Consumer<Instant> change, Set<EntryId> seen) {
        if (!seen.add(person)) {
            return;
        }
        for (Absence absence : notOverBefore(person, from)) {
            if (absence.overlaps(from, until)) {
                change.accept(absence.from());
                change.accept(absence.until());
                absence.standIn().ifPresent(standIn -> changes(standIn, from, until, change, seen));
            }
        }
    }

    private List<Absence> notOverBefore(EntryId person, Instant at) {
        List<Absence> all = byPerson.getOrDefault(person, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).until().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return all.subList(low, all.size());
    }
}
