package nl.onskentons.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TodayItem;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The test calls that are still to be made this quarter, and those that failed. */
@Component
class TestCallsToday implements TodayItem {

    private static final String ROUTE = "bellen/belproef?school=";

    /** From so many weeks before the end of a quarter they are asked for. */
    private static final int WEEKS = 4;

    private final TestCallRepository calls;
    private final TestCallTopics served;
    private final CallTopics topics;
    private final Directory directory;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Clock clock;

    TestCallsToday(
            TestCallRepository calls,
            TestCallTopics served,
            CallTopics topics,
            Directory directory,
            Schools schools,
            CurrentUser currentUser,
            Clock clock) {
        this.calls = calls;
        this.served = served;
        this.topics = topics;
        this.directory = directory;
        this.schools = schools;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        LocalDate today = PortalClock.today(clock);
        Quarter quarter = Quarter.of(today);
        List<Entry> entries = new ArrayList<>();
        Set<SchoolId> own = currentUser.require().schools().stream()
                .filter(school -> currentUser.isAt(school, TestCalls.CALLERS))
                .collect(Collectors.toSet());
        if (!own.isEmpty()) {
            Map<SchoolId, Map<TopicId, TestCallResult>> made = made(own, quarter);
            Map<SchoolId, String> names = own.size() > 1 ? schools.names() : Map.of();
            own.forEach(school -> {
                Map<TopicId, TestCallResult> here = made.getOrDefault(school, Map.of());
                if (!here.isEmpty() || today.isAfter(quarter.last().minusWeeks(WEEKS))) {
                    entries.addAll(ofSchool(school, here, names.get(school) == null ? "" : names.get(school)));
                }
            });
        }
        directory.ownCard().ifPresent(card -> entries.addAll(ofOwnCard(card, quarter)));
        return entries;
    }

    private Map<SchoolId, Map<TopicId, TestCallResult>> made(Set<SchoolId> own, Quarter quarter) {
        Map<SchoolId, Map<TopicId, TestCallResult>> made = new HashMap<>();
        calls.findOf(own, quarter.toString())
                .forEach(call -> made.computeIfAbsent(call.school(), school -> new HashMap<>())
                        .put(call.topic(), call.result()));
        return made;
    }

    private List<Entry> ofSchool(SchoolId school, Map<TopicId, TestCallResult> made, String name) {
        List<TopicId> all = served.of(school);
        long open = all.stream().filter(topic -> !made.containsKey(topic)).count();
        long failed = all.stream()
                .filter(topic -> made.containsKey(topic) && made.get(topic).isFailure())
                .count();
        List<Entry> entries = new ArrayList<>();
        if (failed > 0) {
            entries.add(entry("phone.testCall.today.failed", List.of(failed), name, school, "&toon=mislukt", 60));
        }
        if (open > 0) {
            entries.add(entry("phone.testCall.today", List.of(open, all.size()), name, school, "&toon=open", 30));
        }
        return entries;
    }

    private static Entry entry(
            String key, List<Object> counts, String name, SchoolId school, String shown, int urgency) {
        List<Object> arguments = new ArrayList<>(counts);
        if (!name.isEmpty()) {
            arguments.add(name);
        }
        return new Entry(name.isEmpty() ? key : key + ".school", arguments, ROUTE + school + shown, null, urgency);
    }

    /** A wrong number is disputed on the card itself, which is said already. */
    private List<Entry> ofOwnCard(EntryId card, Quarter quarter) {
        List<UUID> called = calls.findTopicsOf(card.value(), quarter.toString());
        if (called.isEmpty()) {
            return List.of();
        }
        Map<TopicId, TestCall> last = new LinkedHashMap<>();
        calls.findOfTopics(called, quarter.toString()).forEach(call -> last.put(call.topic(), call));
        return last.values().stream()
                .filter(call -> call.person().equals(card))
                .filter(call ->
                        call.result() == TestCallResult.NOT_ANSWERED || call.result() == TestCallResult.WRONG_PERSON)
                .flatMap(call -> topics.find(call.topic()).stream()
                        .map(topic -> new Entry(
                                "phone.testCall.today.own." + call.result().name(),
                                List.of(topic.name()),
                                "partners/" + card,
                                "directory.today.sign.confirm",
                                85)))
                .toList();
    }
}
