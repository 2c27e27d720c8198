package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What secret links show, to whoever has one: nobody signs in for it. It is what the screens say (R11), with the numbers of
 * the audience of the link (R1), for as long as whoever made it is of the school (R9).
 */
@Service
@Transactional(readOnly = true)
public class FeedContents {

    private final PhoneFeeds feeds;
    private final FeedRights rights;
    private final Timetables timetables;
    private final CallCards cards;
    private final Schools schools;
    private final Clock clock;

    FeedContents(
            PhoneFeeds feeds, FeedRights rights, Timetables timetables, CallCards cards, Schools schools, Clock clock) {
        this.feeds = feeds;
        this.rights = rights;
        this.timetables = timetables;
        this.cards = cards;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Who is first when, for a calendar.
     *
     * @param name what the link is of: a topic, or a person; empty for the whole school
     * @param stretches by topic, those of one topic in order
     */
    public record OverWeeks(FeedId id, String school, String name, FeedWindow window, List<FeedStretch> stretches) {}

    /** Who is called now about each topic, for a telephone exchange. */
    public record AtThisMoment(FeedId id, String school, List<CallAnswer> answers) {}

    /** Empty when there is no such link, or none that still works; which of these is nobody's business. */
    public Optional<OverWeeks> overWeeks(FeedSecret secret) {
        FeedWindow window = FeedWindow.at(clock.instant());
        return open(secret, window.stretch()).map(opened -> {
            Resolver resolver = Answers.resolver(opened.timetable(), opened.cards());
            Optional<EntryId> only = opened.feed().subject() instanceof FeedSubject.OfPerson(EntryId person)
                    ? Optional.of(person)
                    : Optional.empty();
            List<FeedStretch> stretches = opened.topics().stream()
                    .flatMap(topic ->
                            FeedStretch.of(resolver, topic.id(), topic.name(), window, only, opened.cards()::get)
                                    .stream())
                    .toList();
            return new OverWeeks(
                    opened.feed().id(), schools.nameOf(opened.feed().school()), opened.name(), window, stretches);
        });
    }

    /** Empty when there is no such link, or none that still works; which of these is nobody's business. */
    public Optional<AtThisMoment> atThisMoment(FeedSecret secret) {
        Instant now = clock.instant();
        return open(secret, Resolver.ahead(now)).map(opened -> {
            Answers answers = new Answers(opened.timetable(), opened.cards());
            return new AtThisMoment(
                    opened.feed().id(),
                    schools.nameOf(opened.feed().school()),
                    opened.topics().stream()
                            .map(topic -> answers.answer(topic, now))
                            .toList());
        });
    }

    private record Opened(
            PhoneFeed feed,
            SchoolTimetable timetable,
            List<TopicLine> topics,
            Map<EntryId, CallCard> cards,
            String name) {}

    private Optional<Opened> open(FeedSecret secret, TimeStretch stretch) {
        return feeds.findBySecretHash(secret.hash())
                .flatMap(feed -> rights.reach(feed, rights.makers(feed.school(), List.of(feed)))
                        .flatMap(audience -> {
                            SchoolTimetable timetable = timetables.from(
                                    feed.school(), LocalDate.ofInstant(stretch.start(), PortalClock.ZONE));
                            List<TopicLine> topics = topics(feed.subject(), timetable, stretch);
                            Set<EntryId> people = new HashSet<>(Answers.people(
                                    timetable,
                                    topics.stream().map(TopicLine::id).toList(),
                                    stretch));
                            if (feed.subject() instanceof FeedSubject.OfPerson(EntryId person)) {
                                people.add(person);
                            }
                            Map<EntryId, CallCard> called = cards.forAudience(feed.school(), audience, people);
                            return name(feed.subject(), topics, called)
                                    .map(name -> new Opened(feed, timetable, topics, called, name));
                        }));
    }

    private static List<TopicLine> topics(FeedSubject subject, SchoolTimetable timetable, TimeStretch stretch) {
        Stream<TopicLine> all = timetable.topics().values().stream();
        return switch (subject) {
            case FeedSubject.WholeSchool school -> all.toList();
            case FeedSubject.OfTopic(TopicId topic) ->
                Stream.ofNullable(timetable.topics().get(topic)).toList();
            case FeedSubject.OfPerson(EntryId person) ->
                all.filter(topic -> timetable
                                .timetable()
                                .peopleOf(topic.id(), stretch)
                                .anyMatch(person::equals))
                        .toList();
        };
    }

    /** Empty when the topic or the card is gone. */
    private static Optional<String> name(FeedSubject subject, List<TopicLine> topics, Map<EntryId, CallCard> cards) {
        return switch (subject) {
            case FeedSubject.WholeSchool school -> Optional.of("");
            case FeedSubject.OfTopic topic ->
                topics.stream().map(TopicLine::name).findFirst();
            case FeedSubject.OfPerson(EntryId person) ->
                Optional.ofNullable(cards.get(person))
                        .filter(card -> card.status() != EntryStatus.ENDED)
                        .map(CallCard::name);
        };
    }
}
