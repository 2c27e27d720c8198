package nl.onskentons.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing who serves which topic at which hours: co-ordinators of the school do, and everybody their own hours. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RuleKeeping {

    private final ScheduleRules rules;
    private final CallTopics topics;
    private final PhoneRevisions revisions;
    private final CallCards cards;
    private final ScheduleRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RuleKeeping(
            ScheduleRules rules,
            CallTopics topics,
            PhoneRevisions revisions,
            CallCards cards,
            ScheduleRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.topics = topics;
        this.revisions = revisions;
        this.cards = cards;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The rules of a topic, in the order in which people are called; none of a topic of another school. */
    @Transactional(readOnly = true)
    public List<RuleLine> of(TopicId topic) {
        return topics.find(topic).isEmpty() ? List.of() : lines(rules.findOfTopic(topic.value()));
    }

    /** Everything about a rule that would be refused at once; empty when nothing. */
    @Transactional(readOnly = true)
    public List<Rejection> problems(RuleId id, TopicId topic, RuleDetails details) {
        return topics.find(topic)
                .map(line -> problems(id, line.school(), topic, details))
                .orElseGet(() -> List.of(Rejection.of("rejection.phone.topicGone")));
    }

    /**
     * Adds somebody to a topic, after those who are there.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @throws Rejection of the field {@code person} when that person has no number or no card at the school, of
     *     {@code hours} when they serve the topic at those hours already, of {@code first} and {@code last} when that day is
     *     of another time
     */
    public RuleLine add(RuleId id, TopicId topic, RuleDetails details) {
        requireWelcome(topic, details.person());
        return keep(id, topic, Integer.MAX_VALUE, details, "rule.added");
    }

    /**
     * Changes a rule, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection as {@link #add} does
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RuleLine change(RuleId id, long basedOn, RuleDetails details) {
        ScheduleRule rule = locked(id);
        if (rule.details().equals(details)) {
            return line(rule);
        }
        if (rule.version() != basedOn) {
            throw StaleEdit.changed(line(rule));
        }
        rights.requireKeeperOrOneself(rule.school(), details.person());
        requireFitting(id, rule.school(), rule.topic(), details);
        rule.change(details);
        rules.flush();
        announce("rule.changed", rule);
        return line(rule);
    }

    /**
     * Calls somebody earlier or later among those who serve the topic; at the end of them they stay where they are.
     *
     * @param by how many places: negative is earlier
     * @throws StaleEdit when somebody else removed it
     */
    public void move(RuleId id, int by) {
        ScheduleRule rule = locked(id);
        rights.requireKeeper(rule.school());
        List<ScheduleRule> all = new ArrayList<>(rules.findOfTopic(rule.topic().value()));
        int from = all.indexOf(rule);
        int to = Math.clamp((long) from + by, 0, all.size() - 1);
        if (from != to) {
            all.remove(from);
            all.add(to, rule);
            number(all);
            announce("rule.moved", rule);
        }
    }

    /**
     * Takes somebody off a topic.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} puts them back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RemovedRule remove(RuleId id, long basedOn) {
        ScheduleRule rule = locked(id);
        if (rule.version() != basedOn) {
            throw StaleEdit.changed(line(rule));
        }
        List<ScheduleRule> all = rules.findOfTopic(rule.topic().value());
        RemovedRule removed = new RemovedRule(id, rule.school(), rule.topic(), all.indexOf(rule), rule.details());
        rules.delete(rule);
        announce("rule.removed", rule);
        return removed;
    }

    /** Puts back a rule that was removed, where it stood; does nothing when it is back already. */
    public void restore(RemovedRule removed) {
        keep(removed.id(), removed.topic(), removed.place(), removed.details(), "rule.restored");
    }

    private RuleLine keep(RuleId id, TopicId topic, int place, RuleDetails details, String action) {
        SchoolId school = schoolOf(topic);
        rights.requireKeeperOrOneself(school, details.person());
        revisions.count(Set.of(school));
        schoolOf(topic);
        Optional<ScheduleRule> already = rules.findById(id.value());
        if (already.isPresent()) {
            rights.requireKeeperOrOneself(already.get().school(), already.get().person());
            return line(already.get());
        }
        requireFitting(id, school, topic, details);
        List<ScheduleRule> all = new ArrayList<>(rules.findOfTopic(topic.value()));
        ScheduleRule rule = new ScheduleRule(id, school, topic, all.size(), details);
        all.add(Math.min(place, all.size()), rule);
        number(all);
        rules.saveAndFlush(rule);
        announce(action, rule);
        return line(rule);
    }

    private SchoolId schoolOf(TopicId topic) {
        return topics.find(topic).map(TopicLine::school).orElseThrow(() -> Rejection.of("rejection.phone.topicGone"));
    }

    /** A rule that the current user may change; whoever changes the schedule of its school too waits from here on. */
    private ScheduleRule locked(RuleId id) {
        SchoolId school = mine(id).school();
        revisions.count(Set.of(school));
        return mine(id);
    }

    private ScheduleRule mine(RuleId id) {
        ScheduleRule rule = rules.findById(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireKeeperOrOneself(rule.school(), rule.person());
        return rule;
    }

    /** Somebody from outside the school is put on a topic by who keeps its schedule; from then on they keep their hours. */
    private void requireWelcome(TopicId topic, EntryId person) {
        boolean isThere = rules.findOfTopic(topic.value()).stream()
                .anyMatch(rule -> rule.person().equals(person));
        if (!isThere && !rights.worksAt(schoolOf(topic))) {
            throw Rejection.ofField("person", "rejection.phone.rule.ask");
        }
    }

    private void requireFitting(RuleId id, SchoolId school, TopicId topic, RuleDetails details) {
        problems(id, school, topic, details).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private List<Rejection> problems(RuleId id, SchoolId school, TopicId topic, RuleDetails details) {
        List<Rejection> problems = new ArrayList<>();
        personProblem(school, details.person()).ifPresent(problems::add);
        problems.addAll(details.problems());
        rules.findOfTopic(topic.value()).stream()
                .filter(other -> !other.id().equals(id))
                .map(ScheduleRule::details)
                .filter(other -> other.person().equals(details.person()))
                .filter(other -> other.overlaps(details)
                        || !other.hours().worksOnAnyDay() && !details.hours().worksOnAnyDay())
                .findFirst()
                .ifPresent(other -> problems.add(Rejection.ofField("hours", "rejection.phone.rule.twice")));
        return problems;
    }

    private Optional<Rejection> personProblem(SchoolId school, EntryId person) {
        @Nullable CallCard card = cards.of(school, Set.of(person)).get(person);
        if (card == null) {
            return Optional.of(Rejection.ofField("person", "rejection.phone.rule.notHere"));
        }
        return card.numbers().isEmpty()
                ? Optional.of(Rejection.ofField("person", "rejection.phone.rule.noNumber", card.name()))
                : Optional.empty();
    }

    private RuleLine line(ScheduleRule rule) {
        return lines(List.of(rule)).getFirst();
    }

    private List<RuleLine> lines(List<ScheduleRule> some) {
        Optional<EntryId> oneself = rights.oneself();
        return some.stream()
                .map(rule -> new RuleLine(
                        rule.id(),
                        rule.topic(),
                        rule.version(),
                        rule.details(),
                        rights.keeps(rule.school())
                                || oneself.filter(rule.person()::equals).isPresent()))
                .toList();
    }

    private static void number(List<ScheduleRule> all) {
        for (int rank = 0; rank < all.size(); rank++) {
            all.get(rank).putAt(rank);
        }
    }

    private void announce(String action, ScheduleRule rule) {
        events.publishEvent(new Audited(
                currentUser.actor(),
                rule.school(),
                action,
                "topic",
                rule.topic().value()));
    }
}
