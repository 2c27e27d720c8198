package nl.onskentons.phone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Audited;
import nl.onskentons.common.InOrder;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing the topics of a school: its co-ordinators and administrators do. */
@Service
@Transactional
@PreAuthorize(TopicKeeping.ONLY)
public class TopicKeeping {

    static final String ONLY = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    static final Role[] KEEPERS = {Role.COORDINATOR, Role.ADMINISTRATOR};

    private final CallTopicRepository topics;
    private final PhoneSchools schools;
    private final PhoneRevisions revisions;
    private final List<TopicUse> uses;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TopicKeeping(
            CallTopicRepository topics,
            PhoneSchools schools,
            PhoneRevisions revisions,
            List<TopicUse> uses,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.topics = topics;
        this.schools = schools;
        this.revisions = revisions;
        this.uses = uses;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a topic after those that stand at the same level.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @throws Rejection of the field that another topic is in the way of
     */
    public TopicLine add(TopicId id, SchoolId school, TopicDetails details) {
        return keep(id, school, details, Integer.MAX_VALUE, "topic.added");
    }

    /**
     * Changes a topic, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection of the field that another topic is in the way of
     * @throws StaleEdit when somebody else changed or removed it
     */
    public TopicLine change(TopicId id, long basedOn, TopicDetails details) {
        CallTopic topic = kept(id);
        if (topic.details().equals(details)) {
            return topic.line();
        }
        if (topic.version() != basedOn) {
            throw stale(topic);
        }
        requireFitting(id, topic.school(), details);
        if (!topic.parent().equals(details.parent())) {
            topic.putAt(Integer.MAX_VALUE);
        }
        topic.change(details, currentUser.actor().name(), clock.instant());
        InOrder.number(siblings(topic), CallTopic::putAt);
        topics.flush();
        announce("topic.changed", topic);
        return topic.line();
    }

    /**
     * Moves a topic among those with the same parent; what stands under it goes along. At the end of them it stays where it
     * is.
     *
     * @param by how many places: negative is up
     * @throws StaleEdit when somebody else removed it
     */
    public void move(TopicId id, int by) {
        CallTopic topic = kept(id);
        if (InOrder.move(siblings(topic), topic, by, CallTopic::putAt)) {
            topics.flush();
            announce("topic.moved", topic);
        }
    }

    /**
     * Removes a topic that nothing needs.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} takes it back with
     * @throws Rejection which says what needs it
     * @throws StaleEdit when somebody else changed or removed it
     */
    public TopicRemoval remove(TopicId id, long basedOn) {
        CallTopic topic = kept(id);
        if (topic.version() != basedOn) {
            throw stale(topic);
        }
        uses.forEach(use -> use.usedBy(id).ifPresent(reason -> {
            throw reason;
        }));
        TopicRemoval removal = new TopicRemoval(topic);
        topics.delete(topic);
        topics.flush();
        announce("topic.removed", topic);
        return removal;
    }

    /**
     * Puts back a topic that was removed, whole and where it stood. Does nothing when it is back already.
     *
     * @throws Rejection of the field that another topic is in the way of since
     */
    public void restore(TopicRemoval removal) {
        keep(removal.id(), removal.school(), removal.details(), removal.place(), "topic.restored");
    }

    /**
     * Decides who is called when a topic names nobody.
     *
     * @param basedOn what was read
     * @throws Rejection when somebody else decided otherwise since
     */
    public void settle(SchoolId school, PhoneSettings basedOn, PhoneSettings wanted) {
        lock(school);
        PhoneSchool settings = schools.findById(school.value()).orElseThrow();
        if (settings.settings().equals(wanted)) {
            return;
        }
        if (!settings.settings().equals(basedOn)) {
            throw Rejection.of("rejection.topic.settingsChanged");
        }
        settings.settle(wanted);
        events.publishEvent(new Audited(currentUser.actor(), school, "school.lastResort", "school", school.value()));
    }

    private TopicLine keep(TopicId id, SchoolId school, TopicDetails details, int place, String action) {
        lock(school);
        @Nullable CallTopic already = topics.findById(id.value()).orElse(null);
        if (already != null) {
            currentUser.requireAt(already.school(), KEEPERS);
            return already.line();
        }
        requireFitting(id, school, details);
        CallTopic topic =
                new CallTopic(id, school, place, details, currentUser.actor().name(), clock.instant());
        List<CallTopic> siblings = siblings(topic);
        siblings.add(Math.min(place, siblings.size()), topic);
        InOrder.number(siblings, CallTopic::putAt);
        topics.saveAndFlush(topic);
        announce(action, topic);
        return topic.line();
    }

    /** Waits for whoever changes topics of the school too, so that what is read from here on stays true. */
    private void lock(SchoolId school) {
        currentUser.requireAt(school, KEEPERS);
        revisions.count(Set.of(school));
    }

    private CallTopic kept(TopicId id) {
        SchoolId school = topics.findById(id.value()).map(CallTopic::school).orElseThrow(StaleEdit::removed);
        lock(school);
        return topics.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private static StaleEdit stale(CallTopic topic) {
        TopicLine line = topic.line();
        return StaleEdit.changed(line, line.lastChange());
    }

    private void requireFitting(TopicId id, SchoolId school, TopicDetails details) {
        List<TopicLine> all = TopicOrder.tree(topics.findOf(Set.of(school)));
        new TopicRules(all).problems(id, details).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    /** Those with the same parent, in their order; the topic itself among them once it is kept. */
    private List<CallTopic> siblings(CallTopic topic) {
        return new ArrayList<>(topics.findOf(Set.of(topic.school())).stream()
                .filter(other -> other.parent().equals(topic.parent()))
                .toList());
    }

    private void announce(String action, CallTopic topic) {
        events.publishEvent(new Audited(
                currentUser.actor(), topic.school(), action, "topic", topic.id().value()));
    }
}
