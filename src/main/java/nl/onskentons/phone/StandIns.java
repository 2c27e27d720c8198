package nl.onskentons.phone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can stand in for whom: whoever serves the same topics, can be called, and is there, or somebody in their place is. */
@Component
class StandIns {

    private static final String FIELD = "standIn";

    private final StandInFacts.Reader facts;
    private final CallCards cards;
    private final CardNames names;
    private final CurrentUser currentUser;

    StandIns(StandInFacts.Reader facts, CallCards cards, CardNames names, CurrentUser currentUser) {
        this.facts = facts;
        this.cards = cards;
        this.names = names;
        this.currentUser = currentUser;
    }

    /** Why this stand-in cannot; one reason of each kind. */
    List<Rejection> problems(AbsenceId id, AbsenceDetails details) {
        Optional<EntryId> standIn = details.standIn().filter(other -> !other.equals(details.person()));
        if (standIn.isEmpty()) {
            return List.of();
        }
        StandInFacts known = facts.read(Set.of(details.person(), standIn.get()), details.start(), details.end());
        StandInChains.Link wanted = link(id, details);
        List<Rejection> problems = new ArrayList<>();
        cardProblem(known, details, standIn.get()).ifPresent(problems::add);
        topicProblem(known, wanted).ifPresent(problems::add);
        known.chains()
                .problem(wanted)
                .map(problem -> chainProblem(problem, standIn.get()))
                .ifPresent(problems::add);
        return problems;
    }

    /** Those who can stand in, the best first: who works at most of the same hours, who stands in for nobody else, and by name. */
    List<PersonChoice> choices(AbsenceId id, AbsenceDetails details, Collection<EntryId> refused) {
        EntryId person = details.person();
        StandInFacts known = facts.read(Set.of(person), details.start(), details.end());
        Set<TopicId> topics = known.served().calledFor(person, details.days());
        Set<EntryId> able = new HashSet<>(known.people());
        able.remove(person);
        able.removeAll(refused);
        able.removeIf(
                other -> !known.served().missing(person, other, details.days()).isEmpty());
        if (topics.isEmpty()) {
            Set<TopicId> asStandIn = known.served().scheduledFor(person, details.days());
            able.removeIf(
                    other -> Collections.disjoint(asStandIn, known.served().scheduledFor(other, details.days())));
        }
        for (SchoolId school : known.schoolsOf(topics)) {
            Map<EntryId, CallCard> there = cards.forAudience(school, Audience.DESK, able);
            able.removeIf(other -> !canBeCalled(there.get(other)));
        }
        able.removeIf(other -> {
            StandInChains.Link wanted = link(id, details.withStandIn(other));
            return known.chains().isAway(other, wanted)
                    || known.chains().problem(wanted).isPresent()
                    || topicProblem(known, wanted).isPresent();
        });
        List<Instant> hours = known.served().halfHours(person, details.start(), details.end());
        Map<EntryId, CallCard> shown = names.cards(able);
        return shown.values().stream()
                .map(card -> choice(card, known, id, details))
                .sorted(Comparator.comparing((PersonChoice choice) -> -hours.stream()
                                .filter(at -> known.served().worksAt(choice.id(), at))
                                .count())
                        .thenComparing(PersonChoice::standsInAlready)
                        .thenComparing(PersonChoice::name))
                .toList();
    }

    /** Whom somebody stands in for in that time who then have nobody. */
    List<String> leftAlone(AbsenceId id, AbsenceDetails details) {
        if (details.standIn().isPresent()) {
            return List.of();
        }
        List<EntryId> relying = facts
                .read(Set.of(details.person()), details.start(), details.end())
                .chains()
                .relying(link(id, details))
                .stream()
                .map(StandInChains.Link::person)
                .distinct()
                .toList();
        return names.of(relying).values().stream().sorted().toList();
    }

    private static PersonChoice choice(CallCard card, StandInFacts known, AbsenceId id, AbsenceDetails details) {
        StandInChains.Link itself =
                new StandInChains.Link(id, card.id(), details.start(), details.end(), Optional.empty());
        return new PersonChoice(
                card.id(),
                card.name(),
                card.subtitle(),
                !known.chains().relying(itself).isEmpty());
    }

    private Optional<Rejection> cardProblem(StandInFacts known, AbsenceDetails details, EntryId standIn) {
        Set<TopicId> topics = known.served().calledFor(details.person(), details.days());
        for (SchoolId school : known.schoolsOf(topics)) {
            CallCard card =
                    cards.forAudience(school, Audience.DESK, Set.of(standIn)).get(standIn);
            if (!canBeCalled(card)) {
                return Optional.of(
                        card == null
                                ? Rejection.ofField(FIELD, "rejection.phone.absence.gone")
                                : Rejection.ofField(
                                        FIELD,
                                        card.isThere()
                                                ? "rejection.phone.absence.noNumber"
                                                : "rejection.phone.absence.closed",
                                        card.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean canBeCalled(@Nullable CallCard card) {
        return card != null && card.isThere() && !card.numbers().isEmpty();
    }

    private Optional<Rejection> topicProblem(StandInFacts known, StandInChains.Link wanted) {
        for (StandInChains.Duty duty : known.chains().duties(wanted)) {
            Set<TopicId> missing =
                    known.served().missing(duty.whose(), duty.standIn(), AbsencePeriod.days(duty.from(), duty.until()));
            if (!missing.isEmpty()) {
                List<String> shown = known.names(missing, currentUser.require().schools());
                String key = "rejection.phone.absence."
                        + (shown.isEmpty()
                                ? "topicsElsewhere"
                                : duty.whose().equals(wanted.person()) ? "topics" : "topicsOf");
                return Optional.of(Rejection.ofField(
                        FIELD, key, name(duty.standIn()), String.join(", ", shown), name(duty.whose())));
            }
        }
        return Optional.empty();
    }

    private Rejection chainProblem(StandInChains.Problem problem, EntryId standIn) {
        String name = name(standIn);
        return switch (problem) {
            case StandInChains.Away(StandInChains.Link absence) ->
                Rejection.ofField(FIELD, "rejection.phone.absence.away", name, absence.period());
            case StandInChains.AlsoAway(StandInChains.Link absence, EntryId second) ->
                Rejection.ofField(FIELD, "rejection.phone.absence.alsoAway", name, absence.period(), name(second));
            case StandInChains.Loop(StandInChains.Link absence) ->
                Rejection.ofField(FIELD, "rejection.phone.absence.loop", name, absence.period());
            case StandInChains.TooLong(EntryId relying) ->
                Rejection.ofField(FIELD, "rejection.phone.absence.chain", name, name(relying));
        };
    }

    /** Somebody of another school has no name here. */
    private String name(EntryId person) {
        return names.of(Set.of(person)).getOrDefault(person, "…");
    }

    private static StandInChains.Link link(AbsenceId id, AbsenceDetails details) {
        return new StandInChains.Link(id, details.person(), details.start(), details.end(), details.standIn());
    }
}
