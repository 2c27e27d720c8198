package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.moved;
import static nl.onskentons.directory.Partners.with;
import static nl.onskentons.directory.People.at;
import static nl.onskentons.directory.People.organisation;
import static nl.onskentons.directory.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** R1: what of a card could reach somebody whom it does not concern, along the side doors. */
@Transactional
@As("beheer")
abstract class CardPrivacyContract extends CardFixture {

    private static final PointDetails DESK_ONLY = PointDetails.phone(PointKind.FIXED, "030 998 87 12", Audience.DESK);
    private static final PointDetails MOBILE =
            PointDetails.phone(PointKind.MOBILE, "06 99 88 77 11", Audience.PARTNERS);

    @Autowired
    private DirectoryExport export;

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private AuditLog log;

    @Test
    void r1KeepsNumbersOfTheDeskOutOfTheHistoryForPartners() {
        ContactDetails person = person("Quirijn Spoor", Set.of(north), DESK_ONLY, MOBILE);
        EntryId id = added(person);
        keeping.change(id, version(id), with(person, moved(DESK_ONLY, "030 998 87 13"), MOBILE));
        keeping.change(id, version(id), with(person, MOBILE));

        SignedIn.as("wijkagent");
        assertThat(numbersInHistory(id)).containsExactly("06 99 88 77 11");

        SignedIn.as("balie");
        assertThat(numbersInHistory(id)).contains("030 998 87 12", "030 998 87 13");
    }

    @Test
    void r1KeepsANumberThatWasOfTheDeskOutOfTheHistoryWhenItIsForEverybodyNow() {
        ContactDetails person = person("Quirijn Open", Set.of(north), DESK_ONLY);
        EntryId id = added(person);
        PointDetails open =
                new PointDetails(DESK_ONLY.id(), DESK_ONLY.kind(), "030 998 87 14", "", "", Audience.PARTNERS);
        keeping.change(id, version(id), with(person, open));
        refresh();

        SignedIn.as("wijkagent");
        assertThat(directory.card(id).orElseThrow().points()).hasSize(1);
        assertThat(numbersInHistory(id)).doesNotContain("030 998 87 12");
    }

    @Test
    void offersOnlyFunctionsOfTheOwnSchools() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, organisation("Stichting Quarantaine", Set.of()));
        added(at(organisation, person("Quirijn Zuid", Set.of(south)), "quarantainewachter"));
        added(at(organisation, person("Quirijn Noord", Set.of(north)), "quarantainearts"));

        SignedIn.as("coordinator");

        assertThat(directory.roleTitles("quarantaine", 0, 10)).containsExactly("quarantainearts");
        assertThat(directory.roleTitles("%", 0, 10)).isEqualTo(directory.roleTitles("", 0, 10));
    }

    @Test
    void namesNobodyOfAnotherSchoolOnTheCardOfASharedOrganisation() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, organisation("Stichting Quadrant", Set.of()));
        added(at(organisation, person("Quirijn Zuid", Set.of(south)), "medewerker"));
        added(at(organisation, person("Quirijn Noord", Set.of(north)), "medewerker"));

        SignedIn.as("coordinator");

        assertThat(directory
                        .card(organisation)
                        .orElseThrow()
                        .organisation()
                        .orElseThrow()
                        .people())
                .extracting(EntryCard.EntryLink::name)
                .containsExactly("Quirijn Noord");
    }

    @Test
    void namesNoSuccessorOfAnotherSchool() {
        EntryId successor = added(person("Quirijn Erfgenaam", Set.of(south)));
        EntryId id = added(person("Quirijn Vertrokken", Set.of(north)));
        keeping.become(id, EntryStatus.ENDED, Optional.of(successor));

        SignedIn.as("coordinator");

        assertThat(directory.card(id).flatMap(EntryCard::successor)).isEmpty();
    }

    @Test
    void showsWhatTheSchoolSaidOfANumberOnlyToWhomItConcerns() {
        EntryId id = added(person("Quirijn Notitie", Set.of(north), MOBILE));
        refresh();
        trust.dispute(MOBILE.id(), MOBILE.text(), "Een bakker neemt op");
        refresh();

        assertThat(note(id)).isEqualTo("Een bakker neemt op");
        SignedIn.as("wijkagent");
        assertThat(note(id)).isEmpty();
    }

    @Test
    void r1WhoKeepsTheOwnCardDoesNotPutThemselvesToWorkElsewhere() {
        EntryId own = EntryId.random();
        EntryId other = EntryId.random();
        keeping.add(own, organisation("Stichting Quote", Set.of(north)));
        keeping.add(other, organisation("Stichting Query", Set.of(north)));
        cooperations.save(
                other, north, CooperationLine.NEW, new CooperationDetails("Alleen voor hen", "", "", Optional.empty()));
        ContactDetails person = person("Quirijn Kaart", Set.of(north), MOBILE);
        EntryId id = added(at(own, person, "medewerker"));
        ownedByPrivacyOfficer(id);

        SignedIn.as("privacy");
        assertThatThrownBy(() -> keeping.change(id, version(id), at(other, person, "medewerker")))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo("rejection.entry.work");
        keeping.change(id, version(id), at(own, person, "teamleider"));
        assertThat(directory.card(id)).map(EntryCard::subtitle).contains("teamleider, Stichting Quote");
    }

    @Test
    void aPartnersNewNumberWaitsAlsoInThePlaceOfAnAddress() {
        PointDetails mail = PointDetails.email("quirijn@voorbeeld.test", Audience.PARTNERS);
        ContactDetails person = person("Quirijn Omweg", Set.of(north), mail);
        EntryId id = added(person);
        ownedByPrivacyOfficer(id);

        SignedIn.as("privacy");
        PointDetails number =
                new PointDetails(mail.id(), PointKind.MOBILE, "06 99 88 77 15", "", "", Audience.PARTNERS);
        keeping.change(id, version(id), with(person, number));
        refresh();

        SignedIn.as("wijkagent");
        assertThat(directory.card(id).orElseThrow().points()).isEmpty();
    }

    @Test
    void whoKeepsTheOwnCardConfirmsANumberThatIsForTheDesk() {
        EntryId id = added(person("Quirijn Zelf", Set.of(north), DESK_ONLY));
        ownedByPrivacyOfficer(id);

        SignedIn.as("privacy");
        trust.confirm(DESK_ONLY.id(), DESK_ONLY.text());
        refresh();

        assertThat(directory.card(id).orElseThrow().points().getFirst().freshness())
                .isInstanceOf(Freshness.Confirmed.class);
    }

    @Test
    void losesTheConfirmationOfANumberWithAnotherExtension() {
        ContactDetails person = person("Quirijn Toestel", Set.of(north), MOBILE);
        EntryId id = added(person);
        refresh();
        trust.confirm(MOBILE.id(), MOBILE.text());
        refresh();

        keeping.change(
                id,
                version(id),
                with(person, new PointDetails(MOBILE.id(), MOBILE.kind(), MOBILE.text(), "66", "", MOBILE.audience())));
        refresh();

        assertThat(directory.card(id).orElseThrow().points().getFirst().freshness())
                .isInstanceOf(Freshness.Unconfirmed.class);
    }

    @Test
    void takesNoCardOfAnotherSchoolAlong() {
        EntryId id = added(person("Quirijn Meegenomen", Set.of(south), MOBILE));
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        SignedIn.as("coordinator");

        assertThatThrownBy(() -> export.write(new ExportSelection.OneCard(id), AddressBookWriter.vCard(), false, file))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file.size()).isZero();
    }

    @Test
    void remembersWhoTookWhatAlong() throws Exception {
        EntryId id = added(person("Quirijn Kopie", Set.of(north), MOBILE));
        refresh();

        export.write(new ExportSelection.OneCard(id), AddressBookWriter.vCard(), false, new ByteArrayOutputStream());
        export.print(EntryFilter.all(Set.of(north)), 10);

        assertThat(log.of(id.value(), 10)).extracting(AuditLine::action).contains("entry.exported");
        assertThat(log.of(currentUser.require().id().value(), 10))
                .extracting(AuditLine::action)
                .contains("directory.printed");
    }

    private void ownedByPrivacyOfficer(EntryId id) {
        owners.give(id, SignedIn.as("privacy", () -> currentUser.require().id()));
        refresh();
    }

    private String note(EntryId id) {
        return directory.card(id).orElseThrow().points().getFirst().disputedNote();
    }

    private List<String> numbersInHistory(EntryId id) {
        return directory.history(id, 50).stream()
                .map(HistoryLine::change)
                .filter(change -> change.field().equals("number"))
                .flatMap(change -> List.of(change.before(), change.after()).stream())
                .filter(text -> !text.isEmpty())
                .map(kept -> NumberText.parse(kept).shown())
                .distinct()
                .toList();
    }
}
