package nl.onskentons.phone;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret links to the schedule, for calendars and telephone exchanges. Everybody of a school makes and revokes their own;
 * co-ordinators also one of the whole school, and they revoke every link of their school. {@link FeedContents} answers them.
 *
 * @see <a href="file:docs/feeds.md">docs/feeds.md</a>
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Feeds {

    /** How many links somebody has at one school, at most. */
    public static final int MAX_PER_MAKER = 20;

    private final PhoneFeeds feeds;
    private final FeedRights rights;
    private final CallTopics topics;
    private final CallCards cards;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(
            PhoneFeeds feeds,
            FeedRights rights,
            CallTopics topics,
            CallCards cards,
            Directory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feeds = feeds;
        this.rights = rights;
        this.topics = topics;
        this.cards = cards;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The links of a school that the current user may revoke, those that were made first in front; none of a school that is
     * not theirs.
     */
    @Transactional(readOnly = true)
    public List<FeedLine> of(SchoolId school) {
        if (!currentUser.require().schools().contains(school)) {
            return List.of();
        }
        return lines(
                school,
                rights.keeps(school)
                        ? feeds.findBySchoolIdOrderByMadeAtAscIdAsc(school)
                        : feeds.findBySchoolIdAndMadeByOrderByMadeAtAscIdAsc(
                                school, currentUser.require().id()));
    }

    /** Of which audiences a new link of the current user may have the numbers, the one that sees most in front. */
    @Transactional(readOnly = true)
    public List<Audience> audiences(SchoolId school) {
        rights.requireOf(school);
        return rights.audiences(school);
    }

    /** Whether the current user makes links of the whole school, and revokes those of others. */
    @Transactional(readOnly = true)
    public boolean keeps(SchoolId school) {
        return rights.keeps(school);
    }

    /** The own card of the current user, when it is one of the school. */
    @Transactional(readOnly = true)
    public Optional<EntryId> ownCard(SchoolId school) {
        return directory.ownCard().filter(card -> cards.of(school, Set.of(card)).containsKey(card));
    }

    /**
     * Makes a link.
     *
     * @return with its secret, which cannot be read later
     * @throws Rejection of the field {@code audience} when the current user does not reach that far, of {@code subject} when
     *     it is gone, and when there are {@value #MAX_PER_MAKER} already
     * @throws AccessDeniedException when it is not for the current user to make such a link
     */
    public NewFeed make(SchoolId school, FeedDetails details) {
        rights.requireMaker(school, details.subject());
        if (!rights.audiences(school).contains(details.audience())) {
            throw Rejection.ofField("audience", "rejection.phone.feed.audience");
        }
        if (name(school, details.subject()).isEmpty()) {
            throw Rejection.ofField("subject", "rejection.phone.feed.gone");
        }
        if (feeds.countBySchoolIdAndMadeBy(school, currentUser.require().id()) >= MAX_PER_MAKER) {
            throw Rejection.of("rejection.phone.feed.many", MAX_PER_MAKER);
        }
        FeedSecret secret = FeedSecret.random();
        PhoneFeed feed = new PhoneFeed(FeedId.random(), school, secret, details, currentUser.actor(), clock.instant());
        feeds.save(feed);
        log("feed.made", feed);
        return new NewFeed(lines(school, List.of(feed)).getFirst(), secret);
    }

    /**
     * Revokes a link: from now on it answers as if it never was. Does nothing when it is revoked already.
     *
     * @throws AccessDeniedException when it is not one of the current user, nor of a school that they keep
     */
    public void revoke(FeedId id) {
        feeds.findById(id.value()).ifPresent(feed -> {
            rights.requireRevoker(feed);
            feeds.revoke(id.value());
            log("feed.revoked", feed);
        });
    }

    private List<FeedLine> lines(SchoolId school, List<PhoneFeed> some) {
        FeedRights.Makers makers = rights.makers(school, some);
        Map<TopicId, String> topicNames =
                topics.of(Set.of(school)).stream().collect(Collectors.toMap(TopicLine::id, TopicLine::name));
        Map<EntryId, CallCard> people = cards.of(
                school,
                some.stream()
                        .map(PhoneFeed::subject)
                        .filter(FeedSubject.OfPerson.class::isInstance)
                        .map(subject -> ((FeedSubject.OfPerson) subject).person())
                        .collect(Collectors.toSet()));
        return some.stream()
                .map(feed -> {
                    Optional<String> name =
                            switch (feed.subject()) {
                                case FeedSubject.WholeSchool all -> Optional.of("");
                                case FeedSubject.OfTopic(TopicId topic) -> Optional.ofNullable(topicNames.get(topic));
                                case FeedSubject.OfPerson(EntryId person) ->
                                    Optional.ofNullable(people.get(person)).map(CallCard::name);
                            };
                    return line(feed, name, rights.reach(feed, makers));
                })
                .toList();
    }

    private FeedLine line(PhoneFeed feed, Optional<String> name, Optional<Audience> reach) {
        return new FeedLine(
                feed.id(),
                feed.school(),
                feed.subject(),
                name.orElse(""),
                feed.label(),
                reach.orElse(feed.audience()),
                feed.madeByName(),
                feed.madeOn(),
                feed.usedOn(),
                feed.madeBy().equals(currentUser.require().id()),
                reach.isEmpty()
                        ? FeedLine.State.MAKER_LEFT
                        : name.isEmpty() ? FeedLine.State.SUBJECT_GONE : FeedLine.State.WORKS);
    }

    /** What it is of; empty when that is not there. */
    private Optional<String> name(SchoolId school, FeedSubject subject) {
        return switch (subject) {
            case FeedSubject.WholeSchool all -> Optional.of("");
            case FeedSubject.OfTopic(TopicId topic) ->
                topics.find(topic).filter(line -> line.school().equals(school)).map(TopicLine::name);
            case FeedSubject.OfPerson(EntryId person) ->
                Optional.ofNullable(cards.of(school, Set.of(person)).get(person))
                        .map(CallCard::name);
        };
    }

    private void log(String action, PhoneFeed feed) {
        events.publishEvent(new Audited(
                currentUser.actor(), feed.school(), action, "feed", feed.id().value()));
    }
}
