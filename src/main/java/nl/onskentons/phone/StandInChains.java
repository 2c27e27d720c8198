package nl.onskentons.phone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onskentons.directory.EntryId;

/**
 * Who stands in for whom, when those are absent too. At every moment somebody who is absent is at most two steps from
 * somebody who is there: the stand-in, or the stand-in of that one. A loop is never right.
 */
final class StandInChains {

    private static final int MAX_STEPS = 2;

    private final List<Link> links;

    StandInChains(Collection<Link> links) {
        this.links = List.copyOf(links);
    }

    /**
     * Why somebody cannot stand in as is wanted; the first reason in time. None when nobody is to: whoever is absent is, whoever
     * counted on them.
     *
     * @param wanted takes the place of the one with the same id
     */
    Optional<Problem> problem(Link wanted) {
        return wanted.standIn()
                .flatMap(standIn -> moments(wanted).stream()
                        .flatMap(at -> problem(wanted, standIn, at).stream())
                        .findFirst());
    }

    /** Whose topics somebody has to serve, when it becomes as is wanted. */
    List<Duty> duties(Link wanted) {
        List<Duty> duties = new ArrayList<>();
        wanted.standIn().ifPresent(standIn -> {
            duties.add(new Duty(wanted.person(), standIn, wanted.from(), wanted.until()));
            others(wanted)
                    .filter(link -> link.person().equals(standIn))
                    .forEach(link -> link.standIn()
                            .ifPresent(second -> duties.add(Duty.in(wanted.person(), second, wanted, link))));
            relying(wanted).forEach(link -> duties.add(Duty.in(link.person(), standIn, wanted, link)));
        });
        return duties;
    }

    /** Those for whom the person stands in who is to be absent, in some of the same time. */
    List<Link> relying(Link wanted) {
        return others(wanted)
                .filter(link -> link.standIn().equals(Optional.of(wanted.person())))
                .toList();
    }

    /** Whether somebody is absent in some of that time. */
    boolean isAway(EntryId person, Link wanted) {
        return others(wanted).anyMatch(link -> link.person().equals(person));
    }

    private Optional<Problem> problem(Link wanted, EntryId standIn, Instant at) {
        Optional<Link> absence = of(standIn, wanted, at);
        int below = 1;
        if (absence.isPresent()) {
            Optional<EntryId> second = absence.get().standIn();
            if (second.isEmpty()) {
                return Optional.of(new Away(absence.get()));
            }
            if (leadsTo(second.get(), wanted, at)) {
                return Optional.of(new Loop(absence.get()));
            }
            if (of(second.get(), wanted, at).isPresent()) {
                return Optional.of(new AlsoAway(absence.get(), second.get()));
            }
            below = 2;
        }
        return below + above(wanted.person(), wanted, at, new HashSet<>()) > MAX_STEPS
                ? relying(wanted).stream()
                        .filter(link -> link.contains(at))
                        .findFirst()
                        .map(link -> new TooLong(link.person()))
                : Optional.empty();
    }

    private boolean leadsTo(EntryId person, Link wanted, Instant at) {
        Set<EntryId> seen = new HashSet<>();
        Optional<EntryId> now = Optional.of(person);
        while (now.isPresent() && seen.add(now.get())) {
            if (now.get().equals(wanted.person())) {
                return true;
            }
            now = of(now.get(), wanted, at).flatMap(Link::standIn);
        }
        return false;
    }

    /** How many others in a row count on somebody. */
    private int above(EntryId person, Link wanted, Instant at, Set<EntryId> seen) {
        if (!seen.add(person)) {
            return 0;
        }
        return others(wanted)
                .filter(link -> link.contains(at) && link.standIn().equals(Optional.of(person)))
                .mapToInt(link -> 1 + above(link.person(), wanted, at, seen))
                .max()
                .orElse(0);
    }

    private Optional<Link> of(EntryId person, Link wanted, Instant at) {
        return others(wanted)
                .filter(link -> link.person().equals(person) && link.contains(at))
                .findFirst();
    }

    /** Between two of these nothing changes. */
    private Set<Instant> moments(Link wanted) {
        TreeSet<Instant> moments = new TreeSet<>(Set.of(wanted.from()));
        others(wanted).forEach(link -> {
            moments.add(link.from());
            moments.add(link.until());
        });
        return moments.subSet(wanted.from(), true, wanted.until(), false);
    }

    private Stream<Link> others(Link wanted) {
        return links.stream()
                .filter(link -> !link.id().equals(wanted.id()))
                .filter(link ->
                        link.from().isBefore(wanted.until()) && wanted.from().isBefore(link.until()));
    }

    /**
     * Somebody is absent.
     *
     * @param standIn who stands in; not who refused
     */
    record Link(AbsenceId id, EntryId person, Instant from, Instant until, Optional<EntryId> standIn) {

        boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        AbsencePeriod period() {
            return AbsencePeriod.of(from, until);
        }
    }

    /** Somebody has to serve the topics of somebody else from when until when. */
    record Duty(EntryId whose, EntryId standIn, Instant from, Instant until) {

        private static Duty in(EntryId whose, EntryId standIn, Link one, Link other) {
            return new Duty(
                    whose,
                    standIn,
                    one.from().isAfter(other.from()) ? one.from() : other.from(),
                    one.until().isBefore(other.until()) ? one.until() : other.until());
        }
    }

    /** Why somebody cannot stand in. */
    sealed interface Problem {}

    /** The stand-in is absent, and nobody stands in for them. */
    record Away(Link absence) implements Problem {}

    /** The stand-in is absent, and so is the one who stands in for them. */
    record AlsoAway(Link absence, EntryId second) implements Problem {}

    /** The stand-in is absent, and counts in the end on whoever is to be absent. */
    record Loop(Link absence) implements Problem {}

    /**
     * Somebody would be more than {@value #MAX_STEPS} steps from whoever is there.
     *
     * @param relying who counts on whoever is to be absent
     */
    record TooLong(EntryId relying) implements Problem {}
}
