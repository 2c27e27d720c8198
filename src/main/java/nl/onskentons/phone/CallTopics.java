package nl.onskentons.phone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What calls are about at each school, and the words that people use for it (P05). Everybody of a school reads its topics,
 * also the police and partners who belong to it; {@link TopicKeeping} changes them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CallTopics {

    private final CallTopicRepository topics;
    private final PhoneSchools schools;
    private final CurrentUser currentUser;

    CallTopics(CallTopicRepository topics, PhoneSchools schools, CurrentUser currentUser) {
        this.topics = topics;
        this.schools = schools;
        this.currentUser = currentUser;
    }

    /**
     * The topics of these schools in their order, each followed by those under it, in one statement; of schools that are
     * not those of the current user none.
     */
    public List<TopicLine> of(Collection<SchoolId> some) {
        Set<SchoolId> own = own(some);
        return own.isEmpty() ? List.of() : TopicOrder.tree(topics.findOf(own));
    }

    /** A topic; empty when it is gone, or of a school that is not one of the current user. */
    public Optional<TopicLine> find(TopicId id) {
        return topics.findById(id.value()).filter(topic -> isOf(topic.school())).map(CallTopic::line);
    }

    /**
     * Finds topics by name and by the words that people use, the best first; see {@link FoundTopic#word()} for the word.
     *
     * @param some at which schools; those that are not of the current user are left out
     * @param limit the largest number of topics, at least 1
     */
    public List<FoundTopic> find(Collection<SchoolId> some, String text, int limit) {
        return text.isBlank() ? List.of() : new TopicSearch(of(some)).find(text, limit);
    }

    /** Everything that would be refused at once of a topic that is to be like this; empty when nothing. */
    public List<Rejection> problems(TopicId id, SchoolId school, TopicDetails wanted) {
        return new TopicRules(of(Set.of(school))).problems(id, wanted);
    }

    /**
     * What a school decides for all its topics.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public PhoneSettings settings(SchoolId school) {
        if (!isOf(school)) {
            throw new AccessDeniedException("Not at this school");
        }
        return schools.findById(school.value())
                .map(PhoneSchool::settings)
                .orElseGet(() -> new PhoneSettings(Optional.empty(), new LastResort.Desk()));
    }

    /** The schools whose topics the current user changes. */
    public Set<SchoolId> keptSchools() {
        return currentUser.require().schools().stream()
                .filter(school -> currentUser.isAt(school, TopicKeeping.KEEPERS))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<SchoolId> own(Collection<SchoolId> some) {
        return some.stream().filter(this::isOf).collect(Collectors.toSet());
    }

    private boolean isOf(SchoolId school) {
        return currentUser.require().schools().contains(school);
    }
}
