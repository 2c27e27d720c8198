package nl.onskentons.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The line below a person's name, and their sector: both follow from where they work. */
@Component
class ContactLines {

    private final Entries entries;
    private final EntryIndex index;

    ContactLines(Entries entries, EntryIndex index) {
        this.entries = entries;
        this.index = index;
    }

    /** @param known organisations that need not be looked up */
    void classify(Contact contact, Collection<Organisation> known) {
        Map<EntryId, Organisation> where = new HashMap<>();
        known.forEach(organisation -> where.put(organisation.id(), organisation));
        List<UUID> missing = contact.positions().stream()
                .map(Position::organisation)
                .filter(id -> !where.containsKey(new EntryId(id)))
                .toList();
        if (!missing.isEmpty()) {
            entries.findOrganisations(missing).forEach(found -> where.put(found.id(), found));
        }
        contact.classify(Subtitle.sector(contact.positions(), where), Subtitle.of(contact.positions(), where));
    }

    /** Follows the new name or sector of an organisation. */
    void renamePeopleOf(Organisation organisation) {
        List<Contact> people = entries.findPeopleOf(organisation.id().value());
        people.forEach(person -> classify(person, List.of(organisation)));
        entries.flush();
        index.update(people);
    }
}
