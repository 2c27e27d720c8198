package nl.onskentons.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.directory.exchange.Card;
import nl.onskentons.directory.exchange.CardNumber;
import nl.onskentons.directory.exchange.CardPosition;
import nl.onskentons.directory.exchange.ContactCard;
import nl.onskentons.directory.exchange.OrganisationCard;
import nl.onskentons.directory.exchange.OwnFields;
import nl.onskentons.directory.exchange.PersonName;
import nl.onskentons.directory.exchange.PostalAddress;
import org.springframework.stereotype.Component;

/** Makes of entries the cards of a file, with only what somebody may see. Works within the caller's transaction. */
@Component
class ExportCards {

    private final Entries entries;

    ExportCards(Entries entries) {
        this.entries = entries;
    }

    List<Card> of(Collection<DirectoryEntry> some, Viewer viewer) {
        Map<EntryId, Organisation> work = entries.findWork(some);
        return some.stream()
                .<Card>map(entry -> switch (entry) {
                    case Contact contact -> contact(contact, points(contact, viewer), work);
                    case Organisation organisation -> organisation(organisation, points(organisation, viewer));
                    default -> throw new IllegalStateException(entry.kind().name());
                })
                .toList();
    }

    private static List<ContactPoint> points(DirectoryEntry entry, Viewer viewer) {
        Viewer.Scope scope = Viewer.Scope.of(entry);
        return entry.points().stream()
                .filter(point -> point.text().isPresent() && viewer.maySee(point.audience(), scope))
                .toList();
    }

    private static ContactCard contact(Contact contact, List<ContactPoint> points, Map<EntryId, Organisation> work) {
        Optional<Position> position = contact.positions().stream().findFirst();
        return new ContactCard(
                CardPosition.NONE,
                contact.id().toString(),
                PersonName.shownAs(contact.name()),
                position.map(Position::organisationId)
                        .map(work::get)
                        .map(Organisation::name)
                        .orElse(""),
                "",
                position.map(Position::roleTitle).orElse(""),
                numbers(points),
                emails(points),
                "",
                PostalAddress.NONE,
                contact.purpose(),
                contact.languages().isEmpty()
                        ? List.of()
                        : List.of(contact.languages().split(",\\s*", -1)),
                List.of(),
                OwnFields.of(contact.hours()),
                List.of());
    }

    private static OrganisationCard organisation(Organisation organisation, List<ContactPoint> points) {
        OrganisationDetails details = organisation.details();
        return new OrganisationCard(
                organisation.id().toString(),
                organisation.name(),
                organisation.purpose(),
                numbers(points),
                emails(points),
                details.website(),
                new PostalAddress(details.street(), details.postalCode(), details.city()),
                List.of(),
                new OwnFields(details.shortName(), details.sector(), details.mailingAddress(), organisation.hours()),
                switch (organisation.status()) {
                    case ACTIVE -> OrganisationCard.Status.ACTIVE;
                    case TEMPORARILY_CLOSED -> OrganisationCard.Status.TEMPORARILY_CLOSED;
                    case ENDED -> OrganisationCard.Status.DEFUNCT;
                });
    }

    private static List<CardNumber> numbers(List<ContactPoint> points) {
        List<ContactPoint> phones =
                points.stream().filter(point -> point.kind().isPhone()).toList();
        return IntStream.range(0, phones.size())
                .mapToObj(i -> {
                    ContactPoint point = phones.get(i);
                    PhoneNumber number = new PhoneNumber(point.text().orElseThrow());
                    return new CardNumber(
                            number.isNationalOnly() ? number.dutch() : number.value(),
                            point.kind() == PointKind.MOBILE ? CardNumber.Kind.MOBILE : CardNumber.Kind.FIXED,
                            i + 1,
                            point.extension());
                })
                .toList();
    }

    private static List<String> emails(List<ContactPoint> points) {
        return points.stream()
                .filter(point -> !point.kind().isPhone())
                .flatMap(point -> point.text().stream())
                .toList();
    }
}
