package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts cards in by the thousand, past the services but with the same index. */
public final class ManyCards {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final EntryIndex index;
    private final TransactionTemplate transaction;
    private final SchoolId school;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<DirectoryEntry> waiting = new ArrayList<>();

    public ManyCards(ApplicationContext context, SchoolId school) {
        jdbc = context.getBean(JdbcTemplate.class);
        index = context.getBean(EntryIndex.class);
        transaction = context.getBean(TransactionTemplate.class);
        this.school = school;
    }

    public int organisations() {
        return organisations.size();
    }

    public void addOrganisation(UUID id, String name, Sector sector) {
        OrganisationDetails plain = People.organisation(name, Set.of(school));
        Organisation organisation = new Organisation(
                new EntryId(id), new OrganisationDetails(plain.common(), "", sector, "", "", "", "Voorbeeldstad"));
        organisations.add(organisation);
        put(organisation);
    }

    /**
     * Adds a person.
     *
     * @param at the number of the organisation, in the order in which they were added
     */
    public void addPerson(UUID id, String name, int at, String role, PointDetails... points) {
        Organisation organisation = organisations.get(at);
        Contact contact = new Contact(
                new EntryId(id), People.at(organisation.id(), People.person(name, Set.of(school), points), role));
        contact.arrange(List.of(points), null, java.time.Instant.EPOCH);
        Map<EntryId, Organisation> known = Map.of(organisation.id(), organisation);
        contact.classify(organisation.sector(), Subtitle.of(contact.positions(), known));
        put(contact);
    }

    /** Writes what is still waiting. */
    public void flush() {
        if (!waiting.isEmpty()) {
            transaction.executeWithoutResult(status -> write());
            waiting.clear();
        }
    }

    private void put(DirectoryEntry entry) {
        waiting.add(entry);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void write() {
        jdbc.batchUpdate(
                "insert into directory_entry (id, kind, name, sort_key, subtitle, sector, status, purpose, hours,"
                        + " every_school, short_name, website, street, postal_code, city, languages, photo_refused, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'ACTIVE', '', '', false, '', '', '', '', ?, '', false, 0)",
                waiting.stream()
                        .map(entry -> new Object[] {
                            entry.id().value(),
                            entry.kind().name(),
                            entry.name(),
                            entry.sortKey(),
                            entry.subtitle(),
                            entry.sector().name(),
                            entry.kind() == EntryKind.ORGANISATION ? entry.subtitle() : ""
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into entry_school (entry_id, school_id) values (?, ?)",
                waiting.stream()
                        .map(entry -> new Object[] {entry.id().value(), school.value()})
                        .toList());
        List<Object[]> positions = new ArrayList<>();
        List<Object[]> points = new ArrayList<>();
        for (DirectoryEntry entry : waiting) {
            if (entry instanceof Contact contact) {
                contact.positions()
                        .forEach(position -> positions.add(
                                new Object[] {entry.id().value(), position.organisation(), position.roleTitle()}));
            }
            entry.points()
                    .forEach(point -> points.add(new Object[] {
                        point.id().value(),
                        entry.id().value(),
                        point.kind().name(),
                        Optional.ofNullable(point.details().text()).orElseThrow(),
                        point.position(),
                        point.audience().name()
                    }));
        }
        jdbc.batchUpdate(
                "insert into contact_position (entry_id, position, organisation_id, role_title) values (?, 0, ?, ?)",
                positions);
        jdbc.batchUpdate(
                "insert into contact_point (id, entry_id, kind, reach_at, extension, label, position, audience)"
                        + " values (?, ?, ?, ?, '', '', ?, ?)",
                points);
        index.add(waiting);
    }
}
