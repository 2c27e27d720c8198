package nl.onskentons.phone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.springframework.stereotype.Component;

/** What is to be known about some schools to say who can stand in for whom there. */
record StandInFacts(Map<TopicId, CallTopic> topics, ServedTopics served, Set<EntryId> people, StandInChains chains) {

    /** The schools where somebody has topics. */
    Set<SchoolId> schoolsOf(Set<TopicId> some) {
        return topics.values().stream()
                .filter(topic -> some.contains(topic.id()))
                .map(CallTopic::school)
                .collect(Collectors.toSet());
    }

    /** What some topics are called, in the order of the alphabet, as far as they are of these schools. */
    List<String> names(Set<TopicId> some, Set<SchoolId> schools) {
        return topics.values().stream()
                .filter(topic -> some.contains(topic.id()) && schools.contains(topic.school()))
                .map(topic -> topic.details().name())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** Reads them. */
    @Component
    static class Reader {

        private final ScheduleRules rules;
        private final CallTopicRepository topics;
        private final ReportedAbsences absences;

        Reader(ScheduleRules rules, CallTopicRepository topics, ReportedAbsences absences) {
            this.rules = rules;
            this.topics = topics;
            this.absences = absences;
        }

        /** Everything about the schools whose schedule one of these people is on, in a stretch of time. */
        StandInFacts read(Collection<EntryId> some, Instant from, Instant until) {
            List<SchoolId> schools =
                    rules.findSchoolsOf(some.stream().map(EntryId::value).toList());
            List<ScheduleRule> all = new ArrayList<>();
            schools.forEach(school -> all.addAll(rules.findBySchoolId(school)));
            Map<TopicId, CallTopic> byId = schools.isEmpty()
                    ? Map.of()
                    : topics.findOf(schools).stream().collect(Collectors.toMap(CallTopic::id, Function.identity()));
            Set<EntryId> people = all.stream().map(ScheduleRule::person).collect(Collectors.toSet());
            Set<EntryId> concerned = new HashSet<>(people);
            concerned.addAll(some);
            return new StandInFacts(
                    byId,
                    new ServedTopics(
                            all.stream().map(ScheduleRule::reachability).toList(),
                            byId.values().stream()
                                    .filter(topic -> topic.parent().isPresent())
                                    .collect(Collectors.toMap(
                                            CallTopic::id,
                                            topic -> topic.parent().orElseThrow()))),
                    people,
                    new StandInChains(
                            absences
                                    .findOverlapping(
                                            concerned.stream()
                                                    .map(EntryId::value)
                                                    .toList(),
                                            from,
                                            until)
                                    .stream()
                                    .map(ReportedAbsence::link)
                                    .toList()));
        }
    }
}
