package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;

/**
 * What a card of a file makes of a card of the directory. A field is never blanked; what somebody wrote about a person
 * stays; a number is added and never replaces another.
 *
 * @param <D> {@link ContactDetails} or {@link OrganisationDetails}
 * @param details the card as it becomes
 * @param changes what is different, field by field; empty when the file says nothing new
 */
record CardMerge<D>(D details, List<FieldChange> changes) {

    /**
     * @param names the names of the organisations where the person works already
     * @param organisation the organisation that the card names; not looked at when it names none
     * @param renames whether the card is the same beyond doubt, so that another name is a new name
     */
    static CardMerge<ContactDetails> of(
            Contact contact,
            ImportCard card,
            Map<EntryId, String> names,
            EntryId organisation,
            boolean renames,
            Audience audience) {
        ContactDetails known = contact.details();
        Changes changes = new Changes();
        CommonDetails common = changes.common(contact, known.common(), card, renames, audience);
        List<Position> positions = new ArrayList<>(known.positions());
        String before = changes.work(positions, names);
        place(positions, card, names, organisation);
        Map<EntryId, String> namesNow = new HashMap<>(names);
        namesNow.putIfAbsent(organisation, card.organisation());
        changes.note("positions", before, changes.work(positions, namesNow));
        String languages = changes.fill("languages", known.languages(), card.languages());
        return new CardMerge<>(
                new ContactDetails(common, positions, languages, known.photoRefused()), List.copyOf(changes.all));
    }

    static CardMerge<OrganisationDetails> of(
            Organisation organisation, ImportCard card, boolean renames, Audience audience) {
        OrganisationDetails known = organisation.details();
        Changes changes = new Changes();
        CommonDetails common = changes.common(organisation, known.common(), card, renames, audience);
        OrganisationDetails details = new OrganisationDetails(
                common,
                changes.fill("shortName", known.shortName(), card.own().shortName()),
                changes.sector(known.sector(), card.sector()),
                changes.take("website", known.website(), card.website()),
                changes.take("street", known.street(), card.street()),
                changes.take("postalCode", known.postalCode(), card.postalCode()),
                changes.take("city", known.city(), card.city()),
                changes.take(
                        "mailingAddress", known.mailingAddress(), card.own().mailingAddress()));
        return new CardMerge<>(details, List.copyOf(changes.all));
    }

    private static void place(
            List<Position> positions, ImportCard card, Map<EntryId, String> names, EntryId organisation) {
        if (card.organisation().isEmpty()) {
            return;
        }
        String wanted = Folding.fold(card.organisation());
        for (int i = 0; i < positions.size(); i++) {
            EntryId where = positions.get(i).organisationId();
            if (Folding.fold(names.getOrDefault(where, "")).equals(wanted)) {
                if (!card.roleTitle().isEmpty()) {
                    positions.set(i, Position.at(where, card.roleTitle()));
                }
                return;
            }
        }
        if (positions.size() < ContactDetails.MAX_POSITIONS) {
            positions.add(Position.at(organisation, card.roleTitle()));
        }
    }

    private static final class Changes {

        private final List<FieldChange> all = new ArrayList<>();

        void note(String field, String before, String after) {
            note(field, before, after, Audience.PUBLIC);
        }

        private void note(String field, String before, String after, Audience audience) {
            if (!before.equals(after)) {
                all.add(new FieldChange(field, before, after, audience));
            }
        }

        /** What the file says goes before what is known, unless it says nothing. */
        String take(String field, String known, String offered) {
            String now = offered.isEmpty() ? known : offered;
            note(field, known, now);
            return now;
        }

        /** What is known stays. */
        String fill(String field, String known, String offered) {
            return known.isEmpty() ? take(field, known, offered) : known;
        }

        /** What somebody chose stays. */
        Sector sector(Sector known, Sector offered) {
            if (known != Sector.OTHER || offered == Sector.OTHER) {
                return known;
            }
            note("sector", known.key(), offered.key());
            return offered;
        }

        private WorkingPattern hours(WorkingPattern known, WorkingPattern offered) {
            if (known.worksOnAnyDay()) {
                return known;
            }
            note("hours", "", CardFields.kept(offered));
            return offered;
        }

        CommonDetails common(
                DirectoryEntry entry, CommonDetails known, ImportCard card, boolean renames, Audience audience) {
            String name = renames ? take("name", known.name(), card.name()) : known.name();
            String purpose = fill("purpose", known.purpose(), card.purpose());
            WorkingPattern hours = hours(known.hours(), card.own().hours());
            List<PointDetails> points = new ArrayList<>(known.points());
            for (ImportCard.Point point : card.points()) {
                if (points.size() < CommonDetails.MAX_POINTS && isUnknown(entry, point)) {
                    points.add(point.details(audience));
                    note("number", "", CardFields.shown(point.kind(), point.text()), audience);
                }
            }
            return new CommonDetails(name, purpose, hours, known.schools(), points);
        }

        private static boolean isUnknown(DirectoryEntry entry, ImportCard.Point offered) {
            return entry.points().stream()
                    .noneMatch(point -> isSame(offered, point.text().orElse(""))
                            || isSame(offered, point.proposed().orElse("")));
        }

        private static boolean isSame(ImportCard.Point offered, String known) {
            return offered.kind().isPhone() || known.indexOf('@') < 1
                    ? offered.text().equals(known)
                    : new EmailAddress(offered.text()).key().equals(new EmailAddress(known).key());
        }

        String work(List<Position> positions, Map<EntryId, String> names) {
            return Subtitle.of(positions, position -> names.getOrDefault(position.organisationId(), ""));
        }
    }
}
