package nl.onskentons.directory;

import java.util.List;
import java.util.Map;
import nl.onskentons.common.Sector;
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

    void classify(Contact contact) {
        classify(contact, entries.findWork(List.of(contact)));
    }

    /** @param work at least the organisations where this person works */
    static void classify(Contact contact, Map<EntryId, Organisation> work) {
        contact.classify(Subtitle.sector(contact.positions(), work), Subtitle.of(contact.positions(), work));
    }

    /** Whether the lines of its people follow another name or sector than these. */
    static boolean hasOther(Organisation organisation, String name, Sector sector) {
        return !organisation.name().equals(name) || organisation.sector() != sector;
    }

    /** Follows the new name or sector of an organisation, which is in the database already. */
    void renamePeopleOf(Organisation organisation) {
        List<Contact> people = entries.findPeopleOf(organisation.id().value());
        Map<EntryId, Organisation> work = entries.findWork(people);
        people.forEach(person -> classify(person, work));
        entries.flush();
        index.update(people);
    }
}
