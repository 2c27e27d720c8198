package nl.onskentons.phone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Test calls: once a quarter each topic that somebody serves gets one, so that the route stays true (P05). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'RECEPTION')")
public class TestCalls {

    static final Role[] CALLERS = {Role.ADMINISTRATOR, Role.COORDINATOR, Role.RECEPTION};

    private final TestCallRepository calls;
    private final TestCallTopics served;
    private final TestCallFailure failure;
    private final CallTopics topics;
    private final PhoneSchedule schedule;
    private final CallCards cards;
    private final CallRetention retention;
    private final CurrentUser currentUser;
    private final Clock clock;

    TestCalls(
            TestCallRepository calls,
            TestCallTopics served,
            TestCallFailure failure,
            CallTopics topics,
            PhoneSchedule schedule,
            CallCards cards,
            CallRetention retention,
            CurrentUser currentUser,
            Clock clock) {
        this.calls = calls;
        this.served = served;
        this.failure = failure;
        this.topics = topics;
        this.schedule = schedule;
        this.cards = cards;
        this.retention = retention;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the current user makes test calls for this school. */
    @Transactional(readOnly = true)
    public boolean mayMake(SchoolId school) {
        return currentUser.isAt(school, CALLERS);
    }

    /** The quarter in which test calls are made now. */
    @Transactional(readOnly = true)
    public Quarter now() {
        return Quarter.of(PortalClock.today(clock));
    }

    /**
     * The test calls of a quarter: now every topic that somebody serves, and later the topics that got one.
     *
     * @throws AccessDeniedException when it is not a school for which the current user makes test calls
     */
    @Transactional(readOnly = true)
    public TestCallRound round(SchoolId school, Quarter quarter) {
        currentUser.requireAt(school, CALLERS);
        Map<TopicId, List<TestCall>> made = new LinkedHashMap<>();
        calls.findOf(Set.of(school), quarter.toString())
                .forEach(call -> made.computeIfAbsent(call.topic(), topic -> new ArrayList<>())
                        .addFirst(call));
        Map<EntryId, CallCard> people = cards.of(
                school,
                made.values().stream()
                        .flatMap(List::stream)
                        .map(TestCall::person)
                        .collect(Collectors.toSet()));
        if (!quarter.equals(now())) {
            return new TestCallRound(quarter, false, over(school, made, people));
        }
        return new TestCallRound(
                quarter,
                true,
                schedule.whoIsReachable(school, served.of(school), clock.instant()).stream()
                        .map(answer -> new TestCallLine(
                                answer.topic().id(),
                                Optional.of(answer.topic().name()),
                                Optional.of(answer),
                                made(made.getOrDefault(answer.topic().id(), List.of()), people)))
                        .toList());
    }

    private List<TestCallLine> over(SchoolId school, Map<TopicId, List<TestCall>> made, Map<EntryId, CallCard> people) {
        Map<TopicId, List<TestCall>> left = new LinkedHashMap<>(made);
        List<TestCallLine> lines = new ArrayList<>();
        topics.of(Set.of(school))
                .forEach(topic -> Optional.ofNullable(left.remove(topic.id()))
                        .ifPresent(some -> lines.add(new TestCallLine(
                                topic.id(), Optional.of(topic.name()), Optional.empty(), made(some, people)))));
        left.forEach((topic, some) ->
                lines.add(new TestCallLine(topic, Optional.empty(), Optional.empty(), made(some, people))));
        return lines;
    }

    /**
     * Notes what came of a test call, in the quarter that it is now; the last one for a topic counts. A failed one asks
     * the owner of the card, or those who keep the schedule, to look at it: see {@link TestCallFailure}.
     *
     * @param id made when the buttons were shown: pressing twice notes once
     * @param answer what the schedule said to whoever called
     * @throws Rejection when the topic is gone, when nobody was there to call, or when the number is another by now
     * @throws AccessDeniedException when it is not a school for which the current user makes test calls
     */
    public void note(TestCallId id, CallAnswer answer, TestCallResult result) {
        currentUser.requireAt(answer.topic().school(), CALLERS);
        if (calls.existsById(id.value())) {
            return;
        }
        TopicLine topic = topics.find(answer.topic().id()).orElseThrow(() -> Rejection.of("rejection.phone.topicGone"));
        if (!(answer.first() instanceof CallStep.Person person)) {
            throw Rejection.of("rejection.phone.testCall.nobody");
        }
        calls.saveAndFlush(new TestCall(id, topic, person, result, clock.instant(), currentUser.actor()));
        if (result.isFailure()) {
            failure.tell(topic, person, result);
        }
    }

    /** What came of each quarter of which test calls are kept, the newest in front. */
    @Transactional(readOnly = true)
    public List<TestCallHistory> history(SchoolId school) {
        currentUser.requireAt(school, CALLERS);
        Map<Quarter, Map<TopicId, TestCallResult>> last = new TreeMap<>(Comparator.reverseOrder());
        calls.findSince(school, retention.firstQuarter().toString())
                .forEach(call -> last.computeIfAbsent(call.quarter(), quarter -> new LinkedHashMap<>())
                        .put(call.topic(), call.result()));
        return last.entrySet().stream()
                .map(each -> new TestCallHistory(
                        each.getKey(),
                        each.getValue().size(),
                        count(each.getValue().values())))
                .toList();
    }

    private static int count(Collection<TestCallResult> results) {
        return (int) results.stream().filter(result -> !result.isFailure()).count();
    }

    private static List<TestCallLine.Made> made(List<TestCall> calls, Map<EntryId, CallCard> people) {
        return calls.stream()
                .map(call -> new TestCallLine.Made(
                        call.result(),
                        call.madeAt(),
                        Optional.ofNullable(people.get(call.person())).map(CallCard::name),
                        call.madeBy()))
                .toList();
    }
}
