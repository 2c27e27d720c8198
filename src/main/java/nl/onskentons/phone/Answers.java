package nl.onskentons.phone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.PersonState;
import nl.onskentons.phone.schedule.Resolution;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.phone.schedule.Rung;
import nl.onskentons.phone.schedule.Turn;

/** Puts names and numbers to what the {@link Resolver} says. */
final class Answers {

    private final SchoolTimetable school;
    private final Map<EntryId, CallCard> cards;
    private final Resolver resolver;

    /** @param cards of everybody in {@link #people}, as far as they are there */
    Answers(SchoolTimetable school, Map<EntryId, CallCard> cards) {
        this.school = school;
        this.cards = cards;
        this.resolver = resolver(school, cards);
    }

    /** Everybody who may come up for these topics within a stretch. */
    static Set<EntryId> people(SchoolTimetable school, Collection<TopicId> topics, TimeStretch stretch) {
        Set<EntryId> people = new LinkedHashSet<>();
        school.settings().desk().ifPresent(people::add);
        for (TopicId topic : topics) {
            school.timetable().peopleOf(topic, stretch).forEach(people::add);
            school.lastResorts(topic).stream()
                    .filter(LastResort.Card.class::isInstance)
                    .map(LastResort.Card.class::cast)
                    .forEach(resort -> people.add(resort.entry()));
        }
        return people;
    }

    static Resolver resolver(SchoolTimetable school, Map<EntryId, CallCard> cards) {
        return new Resolver(school.timetable(), states(cards));
    }

    static Function<EntryId, PersonState> states(Map<EntryId, CallCard> cards) {
        return person -> {
            CallCard card = cards.get(person);
            return card == null ? PersonState.GONE : new PersonState(card.isThere(), card.confirmed());
        };
    }

    Resolver resolver() {
        return resolver;
    }

    CallAnswer answer(TopicLine topic, Instant at) {
        Resolution resolution = resolver.resolve(topic.id(), at);
        List<CallStep> last = lastSteps(topic.id());
        return new CallAnswer(
                topic,
                at,
                ladder(resolution.ladder(), last),
                resolution.until(),
                resolution
                        .until()
                        .map(until ->
                                resolution.then().<CallStep>map(this::step).orElse(last.getFirst())),
                school.settings().desk().map(LastResort.Card::new).flatMap(this::lastStep),
                resolution.changes());
    }

    private List<CallStep> ladder(List<Rung> rungs, List<CallStep> last) {
        List<CallStep> ladder = new ArrayList<>();
        rungs.stream().map(this::step).forEach(ladder::add);
        Set<EntryId> called = new HashSet<>();
        ladder.forEach(step -> step.card().ifPresent(called::add));
        last.stream()
                .filter(step -> step.card().filter(called::contains).isEmpty())
                .forEach(ladder::add);
        return List.copyOf(ladder);
    }

    CallStep.Person step(Rung rung) {
        CallCard card = Objects.requireNonNull(cards.get(rung.person()));
        return new CallStep.Person(
                card.id(),
                card.name(),
                card.subtitle(),
                card.number(),
                card.confirmed(),
                reason(rung.turn().reason()));
    }

    private CallReason reason(Turn.Reason reason) {
        return switch (reason) {
            case Turn.OwnHours own -> new CallReason.OwnHours();
            case Turn.OnRoster roster -> new CallReason.OnRoster();
            case Turn.StandsIn(EntryId absent, Optional<EntryId> alsoAbsent) ->
                new CallReason.StandsIn(name(absent), alsoAbsent.map(this::name));
        };
    }

    private String name(EntryId person) {
        return Optional.ofNullable(cards.get(person)).map(CallCard::name).orElse("");
    }

    /** At least one: an emergency number is always there. */
    private List<CallStep> lastSteps(TopicId topic) {
        return school.lastResorts(topic).stream()
                .map(this::lastStep)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CallStep> lastStep(LastResort resort) {
        return switch (school.settings().reached(resort)) {
            case LastResort.Emergency emergency ->
                Optional.of(new CallStep.Emergency(emergency.number(), emergency.labelKey()));
            case LastResort.Card(EntryId entry) ->
                Optional.ofNullable(cards.get(entry))
                        .filter(card -> card.isThere() && card.number().isPresent())
                        .map(card -> new CallStep.LastCard(card.id(), card.name(), card.subtitle(), card.number()));
            case LastResort.Desk desk -> Optional.empty();
        };
    }
}
