package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.PortalClock;
import org.springframework.stereotype.Component;

/** Makes of an entry what somebody may see of it. */
@Component
class Cards {

    private final Entries entries;
    private final EntryLists lists;
    private final PhotoStore photos;
    private final CardReach reach;
    private final List<AbsentPeople> absentPeople;
    private final Clock clock;

    Cards(
            Entries entries,
            EntryLists lists,
            PhotoStore photos,
            CardReach reach,
            List<AbsentPeople> absentPeople,
            Clock clock) {
        this.absentPeople = absentPeople;
        this.entries = entries;
        this.lists = lists;
        this.photos = photos;
        this.reach = reach;
        this.clock = clock;
    }

    EntryCard of(DirectoryEntry entry, Viewer viewer, int confirmationDays) {
        Viewer.Scope scope = Viewer.Scope.of(entry);
        boolean mayKeep = viewer.mayKeep(scope);
        boolean own = scope.isOwnCardOf(viewer.account());
        LocalDate today = PortalClock.today(clock);
        return new EntryCard(
                entry.id(),
                entry.version(),
                entry.kind(),
                entry.name(),
                entry.subtitle(),
                entry.sector(),
                entry.status(),
                isAbsent(entry),
                entry.purpose(),
                entry.hours(),
                Set.copyOf(entry.schools()),
                entry.points().stream()
                        .filter(point -> point.text().isPresent() || mayKeep || own)
                        .filter(point -> viewer.maySee(point.audience(), scope))
                        .map(point -> line(point, today, confirmationDays, mayKeep || own, viewer.mayConfirm(scope)))
                        .toList(),
                entry instanceof Organisation organisation
                        ? Optional.of(facts(organisation, viewer))
                        : Optional.empty(),
                entry instanceof Contact contact ? Optional.of(facts(contact)) : Optional.empty(),
                entry.successor().flatMap(id -> link(id, viewer)),
                mayKeep,
                reach.isKeeperOfAll(entry),
                scope.owner().isPresent(),
                own,
                viewer.mayConfirm(scope));
    }

    private boolean isAbsent(DirectoryEntry entry) {
        return absentPeople.stream()
                .anyMatch(people -> people.at(clock.instant()).contains(entry.id()));
    }

    private static PointLine line(
            ContactPoint point, LocalDate today, int confirmationDays, boolean seesProposal, boolean seesNote) {
        PointTrust trust = point.trust();
        return new PointLine(
                point.id(),
                point.kind(),
                point.text(),
                point.extension(),
                point.label(),
                point.audience(),
                trust.on(today, confirmationDays),
                seesNote && trust.disputedNote() != null ? trust.disputedNote() : "",
                seesProposal
                        ? point.proposed()
                                .map(text -> new PointLine.Proposal(
                                        text, point.proposedBy().orElse("")))
                        : Optional.empty());
    }

    private EntryCard.OrganisationFacts facts(Organisation organisation, Viewer viewer) {
        OrganisationDetails details = organisation.details();
        List<EntryCard.EntryLink> people =
                lists.peopleOf(organisation.id(), viewer.reach().keySet(), Directory.MAX_PAGE).stream()
                        .map(FoundEntry::link)
                        .toList();
        return new EntryCard.OrganisationFacts(
                details.shortName(),
                details.website(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.mailingAddress(),
                people);
    }

    private EntryCard.ContactFacts facts(Contact contact) {
        List<UUID> ids =
                contact.positions().stream().map(Position::organisation).toList();
        Map<EntryId, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entries.findOrganisations(ids).forEach(found -> names.put(found.id(), found.name()));
        }
        return new EntryCard.ContactFacts(
                contact.positions(), names, contact.languages(), contact.photoRefused(), photos.exists(contact.id()));
    }

    private Optional<EntryCard.EntryLink> link(EntryId id, Viewer viewer) {
        return entries.findById(id.value()).filter(viewer::maySee).map(Cards::link);
    }

    private static EntryCard.EntryLink link(DirectoryEntry entry) {
        return new EntryCard.EntryLink(entry.id(), entry.name(), entry.subtitle());
    }
}
