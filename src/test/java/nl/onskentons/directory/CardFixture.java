package nl.onskentons.directory;

import jakarta.persistence.EntityManager;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test needs that keeps cards at the two schools of the example. */
abstract class CardFixture {

    @Autowired
    Directory directory;

    @Autowired
    DirectoryKeeping keeping;

    @Autowired
    CardOwners owners;

    @Autowired
    NumberTrust trust;

    @Autowired
    Schools schools;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    EntityManager database;

    SchoolId north = SchoolId.random();
    SchoolId south = SchoolId.random();

    @BeforeEach
    void findTheSchools() {
        north = ExampleSchools.north(schools);
        south = ExampleSchools.south(schools);
    }

    EntryId added(ContactDetails details) {
        EntryId id = EntryId.random();
        keeping.add(id, details);
        return id;
    }

    long version(EntryId id) {
        return directory.card(id).orElseThrow().version();
    }

    AccountId account(String name) {
        return SignedIn.as(name, () -> currentUser.require().id());
    }

    /** As another request would find it. */
    void refresh() {
        database.flush();
        database.clear();
    }
}
