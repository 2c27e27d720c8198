package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sha256;
import nl.onskentons.directory.exchange.OwnFields;

/**
 * How an entry was before an import touched it: only what an import can change.
 *
 * @param points which numbers and addresses it had
 */
record EntrySnapshot(
        String name,
        String purpose,
        String languages,
        List<Position> positions,
        String website,
        String street,
        String postalCode,
        String city,
        OwnFields own,
        Set<UUID> points) {

    static EntrySnapshot of(DirectoryEntry entry) {
        Set<UUID> points =
                entry.points().stream().map(point -> point.id().value()).collect(Collectors.toSet());
        return switch (entry) {
            case Contact contact ->
                new EntrySnapshot(
                        contact.name(),
                        contact.purpose(),
                        contact.languages(),
                        contact.positions(),
                        "",
                        "",
                        "",
                        "",
                        OwnFields.of(contact.hours()),
                        points);
            case Organisation organisation -> {
                OrganisationDetails details = organisation.details();
                yield new EntrySnapshot(
                        organisation.name(),
                        organisation.purpose(),
                        "",
                        List.of(),
                        details.website(),
                        details.street(),
                        details.postalCode(),
                        details.city(),
                        new OwnFields(
                                details.shortName(), details.sector(), details.mailingAddress(), organisation.hours()),
                        points);
            }
            default -> throw new IllegalStateException(entry.kind().name());
        };
    }

    /** The person as it was; what an import cannot change stays as it is now. */
    ContactDetails restored(Contact contact) {
        ContactDetails now = contact.details();
        return new ContactDetails(restored(now.common()), positions, languages, now.photoRefused());
    }

    /** The organisation as it was; what an import cannot change stays as it is now. */
    OrganisationDetails restored(Organisation organisation) {
        OrganisationDetails now = organisation.details();
        return new OrganisationDetails(
                restored(now.common()),
                own.shortName(),
                own.sector() == null ? now.sector() : own.sector(),
                website,
                street,
                postalCode,
                city,
                own.mailingAddress());
    }

    private CommonDetails restored(CommonDetails now) {
        return new CommonDetails(
                name,
                purpose,
                own.hours(),
                now.schools(),
                now.points().stream()
                        .filter(point -> points.contains(point.id().value()))
                        .toList());
    }

    /** A digest of everything that people can change on a card: another one means that somebody did. */
    static String fingerprint(DirectoryEntry entry) {
        StringJoiner text = new StringJoiner("\n");
        text.add(entry.name()).add(entry.purpose()).add(entry.status().name());
        text.add(entry.successor().map(EntryId::toString).orElse(""))
                .add(entry.hours().toString())
                .add(String.valueOf(entry.isRemoved()))
                .add(entry.schools().stream()
                        .map(SchoolId::toString)
                        .sorted()
                        .toList()
                        .toString());
        switch (entry) {
            case Contact contact ->
                text.add(contact.positions().toString())
                        .add(contact.languages())
                        .add(String.valueOf(contact.photoRefused()))
                        .add(contact.account().toString());
            case Organisation organisation -> {
                OrganisationDetails details = organisation.details();
                text.add(details.shortName())
                        .add(details.sector().name())
                        .add(details.website())
                        .add(details.street())
                        .add(details.postalCode())
                        .add(details.city())
                        .add(details.mailingAddress());
            }
            default -> throw new IllegalStateException(entry.kind().name());
        }
        entry.points().stream().map(EntrySnapshot::point).sorted().forEach(text::add);
        return Sha256.hex(text.toString());
    }

    private static String point(ContactPoint point) {
        return List.of(
                        point.id().value(),
                        point.kind(),
                        point.text(),
                        point.extension(),
                        point.label(),
                        point.audience(),
                        point.trust(),
                        point.proposed())
                .toString();
    }
}
