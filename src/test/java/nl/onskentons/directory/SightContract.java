package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.person;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R1: what may not be shown is not found either, for somebody who sees more at one school than at another. */
@Transactional
@As("beheer")
abstract class SightContract {

    private static final String DIGITS = "06 99 88 6";

    @Autowired
    private EntrySearch search;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private Viewer deskOfNorth = new Viewer(AccountId.random(), Map.of(), Set.of(), Set.of());

    @BeforeEach
    void addCards() {
        SchoolId north = ExampleSchools.north(schools);
        SchoolId south = ExampleSchools.south(schools);
        deskOfNorth = new Viewer(
                AccountId.random(), Map.of(north, Audience.DESK, south, Audience.PARTNERS), Set.of(), Set.of());
        add("Zicht Noord", Set.of(north), 1, Audience.DESK);
        add("Zicht Zuid", Set.of(south), 2, Audience.DESK);
        add("Zicht Zuid Open", Set.of(south), 3, Audience.PARTNERS);
        add("Zicht Overal", Set.of(), 4, Audience.STAFF);
        database.flush();
    }

    @Test
    void findsANumberWhereItMayBeSeen() {
        assertThat(found(filter().withText(DIGITS)))
                .containsExactlyInAnyOrder("Zicht Noord", "Zicht Zuid Open", "Zicht Overal");
    }

    @Test
    void findsWhoToAskAboutWhereTheNumberMayBeSeen() {
        assertThat(found(filter().withText("zicht").withAttention(Optional.of(Attention.ANY))))
                .containsExactlyInAnyOrder("Zicht Noord", "Zicht Zuid Open", "Zicht Overal");
    }

    @Test
    void findsEverybodyByName() {
        assertThat(found(filter().withText("zicht"))).hasSize(4);
    }

    private EntryFilter filter() {
        return EntryFilter.all(deskOfNorth.reach().keySet());
    }

    private List<String> found(EntryFilter filter) {
        return search.find(filter, Sight.of(deskOfNorth), 90, 0, 20).stream()
                .map(FoundEntry::name)
                .toList();
    }

    private void add(String name, Set<SchoolId> where, int last, Audience audience) {
        keeping.add(
                EntryId.random(),
                person(name, where, PointDetails.phone(PointKind.MOBILE, "06 99 88 6" + last + " 00", audience)));
    }
}
