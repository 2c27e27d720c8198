package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of importing have in common. Each test has names and numbers of its own. */
@As("coordinator")
abstract class ImportContract {

    static final String HEAD = "Naam;Organisatie;Functie;Telefoon;E-mail;Notitie;Kenmerk\n";

    @Autowired
    AddressBookImport imports;

    @Autowired
    ImportRun run;

    @Autowired
    DirectoryKeeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    NumberTrust trust;

    @Autowired
    Schools schools;

    @Autowired
    DirectoryPicture picture;

    @Autowired
    DirectoryExport export;

    @Autowired
    ImportBatches batches;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    ImportApplying applying;

    @Autowired
    AuditLog log;

    SchoolId school;

    @BeforeEach
    void choosesTheOnlySchool() {
        school = imports.schools().iterator().next();
    }

    EntryId person(String name, String number, String email) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        new CommonDetails(
                                name,
                                "waarvoor",
                                WorkingPattern.none(),
                                Set.of(school),
                                List.of(
                                        PointDetails.phone(PointKind.MOBILE, number, Audience.STAFF),
                                        PointDetails.email(email, Audience.STAFF))),
                        List.of(),
                        "Frans",
                        false));
        return id;
    }

    List<EntryRow> found(String text) {
        return directory.find(EntryFilter.all(Set.of()).withText(text), 0, 20).rows().stream()
                .filter(row -> row.name().contains(text))
                .toList();
    }

    EntryCard card(String name) {
        return directory.card(found(name).getFirst().id()).orElseThrow();
    }
}
