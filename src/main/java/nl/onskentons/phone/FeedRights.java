package nl.onskentons.phone;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.access.SchoolPeople;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CardAccounts;
import nl.onskentons.directory.EntryId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who makes and revokes which links, and how far a link reaches: never farther than whoever made it does now (R1, R9). */
@Component
class FeedRights {

    private final ScheduleRights schedule;
    private final SchoolPeople people;
    private final CardAccounts owners;
    private final CurrentUser currentUser;

    FeedRights(ScheduleRights schedule, SchoolPeople people, CardAccounts owners, CurrentUser currentUser) {
        this.schedule = schedule;
        this.people = people;
        this.owners = owners;
        this.currentUser = currentUser;
    }

    boolean keeps(SchoolId school) {
        return schedule.keeps(school);
    }

    /** @throws AccessDeniedException when it is not a school of the current user */
    void requireOf(SchoolId school) {
        if (!currentUser.require().schools().contains(school)) {
            throw new AccessDeniedException("Not at this school");
        }
    }

    /** @throws AccessDeniedException when the current user does not make such links */
    void requireMaker(SchoolId school, FeedSubject subject) {
        requireOf(school);
        switch (subject) {
            case FeedSubject.WholeSchool all -> schedule.requireKeeper(school);
            case FeedSubject.OfTopic topic -> {}
            case FeedSubject.OfPerson(EntryId person) -> {
                if (!schedule.isOneself(person)) {
                    throw new AccessDeniedException("Not this person");
                }
            }
        }
    }

    /** @throws AccessDeniedException when it is a link of somebody else, at a school that the current user does not keep */
    void requireRevoker(PhoneFeed feed) {
        requireOf(feed.school());
        if (!keeps(feed.school()) && !feed.madeBy().equals(currentUser.require().id())) {
            throw new AccessDeniedException("Not one of this person's links");
        }
    }

    /** Of which audiences a link of the current user may have the numbers, the one that sees most in front. */
    List<Audience> audiences(SchoolId school) {
        Audience widest = widest(currentUser.require().rolesAt(school));
        return Arrays.stream(Audience.values())
                .filter(widest::includes)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /**
     * Those who made links, as they are now.
     *
     * @param roles of each at the school; who is there no more is left out
     * @param cards whose own card each card is
     */
    record Makers(Map<AccountId, Set<Role>> roles, Map<EntryId, AccountId> cards) {}

    Makers makers(SchoolId school, Collection<PhoneFeed> feeds) {
        return new Makers(
                people.roles(feeds.stream().map(PhoneFeed::madeBy).collect(Collectors.toSet()), school),
                owners.of(feeds.stream()
                        .map(PhoneFeed::subject)
                        .filter(FeedSubject.OfPerson.class::isInstance)
                        .map(subject -> ((FeedSubject.OfPerson) subject).person())
                        .collect(Collectors.toSet())));
    }

    /** Of which audience a link has the numbers now; empty when its maker left, or may not make such a link any more. */
    Optional<Audience> reach(PhoneFeed feed, Makers makers) {
        return Optional.ofNullable(makers.roles().get(feed.madeBy()))
                .filter(roles -> switch (feed.subject()) {
                    case FeedSubject.WholeSchool all -> ScheduleRights.keep(roles);
                    case FeedSubject.OfTopic topic -> true;
                    case FeedSubject.OfPerson(EntryId person) ->
                        feed.madeBy().equals(makers.cards().get(person));
                })
                .map(FeedRights::widest)
                .map(widest -> widest.includes(feed.audience()) ? feed.audience() : widest);
    }

    private static Audience widest(Set<Role> roles) {
        return roles.stream().anyMatch(Role::isOfSchool) ? Audience.STAFF : Audience.PARTNERS;
    }
}
