package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;

/**
 * The one place that says who is to be called (R11). Of those whose turn it is, the ones with a confirmed number come first,
 * those without it last; who is gone is left out.
 */
public final class Resolver {

    /** How far ahead it looks for a change, in days: longer than the longest school holiday. */
    public static final int HORIZON_DAYS = 100;

    private final Timetable timetable;
    private final Function<EntryId, PersonState> states;

    /** @param states whether each person of the timetable can be called */
    public Resolver(Timetable timetable, Function<EntryId, PersonState> states) {
        this.timetable = timetable;
        this.states = states;
    }

    /** The stretch that decides what {@link #resolve} says at a moment. */
    public static TimeStretch ahead(Instant at) {
        return new TimeStretch(at, at.plus(HORIZON_DAYS, ChronoUnit.DAYS));
    }

    /** Who is to be called for a topic at this moment, until when, and who then. */
    public Resolution resolve(TopicId topic, Instant at) {
        Iterator<Stretch> stretches = coming(topic, at, ahead(at).end()).iterator();
        List<Rung> ladder = ladder(stretches.next().turns());
        Optional<Instant> changes = Optional.empty();
        while (stretches.hasNext()) {
            Stretch next = stretches.next();
            List<Rung> other = ladder(next.turns());
            if (changes.isEmpty() && !other.equals(ladder)) {
                changes = Optional.of(next.from());
            }
            if (!personOf(other).equals(personOf(ladder))) {
                return new Resolution(
                        ladder,
                        changes,
                        Optional.of(next.from()),
                        other.stream().findFirst());
            }
        }
        return new Resolution(ladder, changes, Optional.empty(), Optional.empty());
    }

    /** Who is first when, without a hole between this moment and that one. */
    public List<FirstStretch> firsts(TopicId topic, Instant from, Instant until) {
        return firsts(topic, from, until, FirstStretch::isAsGoodAs);
    }

    /** The same, where also another reason for the same person makes another stretch. */
    public List<FirstStretch> firstsByReason(TopicId topic, Instant from, Instant until) {
        return firsts(topic, from, until, (last, next) -> last.first().equals(next.first()));
    }

    private List<FirstStretch> firsts(
            TopicId topic, Instant from, Instant until, BiPredicate<FirstStretch, FirstStretch> goesOn) {
        List<FirstStretch> firsts = new ArrayList<>();
        Iterator<Stretch> stretches = coming(topic, from, until).iterator();
        while (stretches.hasNext()) {
            Stretch next = stretches.next();
            append(
                    firsts,
                    new FirstStretch(
                            later(next.from(), from),
                            earlier(next.until(), until),
                            ladder(next.turns()).stream().findFirst()),
                    goesOn);
        }
        return firsts;
    }

    private Stream<Stretch> coming(TopicId topic, Instant from, Instant until) {
        return timetable.from(topic, from).takeWhile(stretch -> stretch.from().isBefore(until));
    }

    private List<Rung> ladder(List<Turn> turns) {
        List<Rung> confirmed = new ArrayList<>();
        List<Rung> last = new ArrayList<>();
        for (Turn turn : turns) {
            PersonState state = states.apply(turn.person());
            if (state.there()) {
                (state.confirmed() ? confirmed : last).add(new Rung(turn, state.confirmed()));
            }
        }
        confirmed.addAll(last);
        return List.copyOf(confirmed);
    }

    private static Optional<EntryId> personOf(List<Rung> ladder) {
        return ladder.stream().findFirst().map(Rung::person);
    }

    private static void append(
            List<FirstStretch> firsts, FirstStretch next, BiPredicate<FirstStretch, FirstStretch> goesOn) {
        if (!firsts.isEmpty() && goesOn.test(firsts.getLast(), next)) {
            FirstStretch last = firsts.removeLast();
            firsts.add(new FirstStretch(last.from(), next.until(), last.first()));
        } else {
            firsts.add(next);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
