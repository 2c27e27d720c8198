package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.moved;
import static nl.onskentons.directory.Partners.organisation;
import static nl.onskentons.directory.Partners.person;
import static nl.onskentons.directory.Partners.renamed;
import static nl.onskentons.directory.Partners.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the cards, whichever database they stand in. */
@Transactional
@RecordApplicationEvents
@As("coordinator")
abstract class KeepingContract extends CardFixture {

    private static final PointDetails MOBILE =
            PointDetails.phone(PointKind.MOBILE, "06 99 88 77 01", Audience.PARTNERS);
    private static final PointDetails DESK_ONLY = PointDetails.phone(PointKind.FIXED, "030 998 87 02", Audience.DESK);

    @Test
    void savesOnceWhatIsSentTwice() {
        EntryId id = EntryId.random();

        keeping.add(id, person("Quirijn Dubbel", MOBILE));
        keeping.add(id, person("Quirijn Dubbel", MOBILE));

        assertThat(names("quirijn dubbel")).containsExactly("Quirijn Dubbel");
    }

    @Test
    void keepsWhoChangedWhatPerField() {
        EntryId id = added(person("Quirijn Eerst", MOBILE));

        keeping.change(id, version(id), renamed(person("Quirijn Eerst", MOBILE), "Quirijn Later"));

        assertThat(directory.history(id, 10))
                .filteredOn(line -> line.change().field().equals("name"))
                .extracting(
                        line -> line.change().before(), line -> line.change().after(), HistoryLine::actorName)
                .contains(tuple("Quirijn Eerst", "Quirijn Later", "Coby Voorbeeld"));
        assertThat(names("quirijn later")).containsExactly("Quirijn Later");
        assertThat(names("quirijn eerst")).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstChanged() {
        EntryId id = added(person("Quirijn Samen", MOBILE));
        long opened = version(id);
        keeping.change(id, opened, renamed(person("Quirijn Samen", MOBILE), "Quirijn Sneller"));
        refresh();

        assertThatThrownBy(() -> keeping.change(id, opened, person("Quirijn Trager", MOBILE)))
                .asInstanceOf(type(ChangedMeanwhile.class))
                .satisfies(changed -> {
                    assertThat(changed.current().name()).isEqualTo("Quirijn Sneller");
                    assertThat(changed.changes())
                            .anySatisfy(
                                    line -> assertThat(line.change().after()).isEqualTo("Quirijn Sneller"));
                });
        assertThat(directory.card(id)).map(EntryCard::name).contains("Quirijn Sneller");
    }

    @Test
    void tellsTheSecondOfTwoAboutNothingButANumber() {
        EntryId id = added(person("Quirijn Cijfer", MOBILE));
        refresh();
        long opened = version(id);
        keeping.change(id, opened, with(person("Quirijn Cijfer", MOBILE), moved(MOBILE, "06 99 88 77 05")));
        refresh();

        assertThatThrownBy(() -> keeping.change(id, opened, person("Quirijn Cijfer", MOBILE)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void findsWhoIsCalledSoBeforeWhoOnlyWorksThere() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, organisation("Zwaluwnest"));
        keeping.add(
                EntryId.random(),
                new ContactDetails(
                        person("Aad Quirijn").common(), List.of(Position.at(organisation, "hulp")), "", false));

        assertThat(names("zwaluwnest")).containsExactly("Zwaluwnest", "Aad Quirijn");
    }

    @Test
    void refusesToTakeACardAwayFromAnotherSchool() {
        EntryId id = added(person("Quirijn Overal", MOBILE));

        assertThatThrownBy(() -> keeping.change(id, version(id), person("Quirijn Overal", own(), MOBILE)))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo("rejection.entry.otherSchools");
    }

    @Test
    void findsNothingOfARemovedCardUntilItIsRestored() {
        EntryId id = added(person("Quirijn Weg", own(), MOBILE));

        keeping.remove(id);
        assertThat(names("quirijn weg")).isEmpty();
        assertThat(directory.card(id)).isEmpty();

        keeping.restore(id);
        assertThat(names("quirijn weg")).containsExactly("Quirijn Weg");
    }

    @Test
    void namesTheSuccessorOfWhoLeft() {
        EntryId successor = added(person("Quirijn Nieuw", MOBILE));
        EntryId id = added(person("Quirijn Oud"));

        keeping.become(id, EntryStatus.ENDED, Optional.of(successor));

        assertThat(directory.card(id).flatMap(EntryCard::successor))
                .map(EntryCard.EntryLink::name)
                .contains("Quirijn Nieuw");
        assertThatThrownBy(() -> keeping.become(id, EntryStatus.ENDED, Optional.of(id)))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void followsTheNewNameOfAnOrganisationInTheLineOfItsPeople() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, organisation("Stichting Quasi"));
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        person("Quirijn Werker").common(),
                        List.of(Position.at(organisation, "medewerker")),
                        "",
                        false));

        keeping.change(organisation, version(organisation), organisation("Stichting Quorum"));
        refresh();

        assertThat(directory.card(id)).map(EntryCard::subtitle).contains("medewerker, Stichting Quorum");
        assertThat(names("quorum")).contains("Quirijn Werker");
    }

    @Test
    void losesTheConfirmationOfANumberThatBecomesAnother() {
        EntryId id = added(person("Quirijn Nummer", MOBILE));
        trust.confirm(MOBILE.id(), MOBILE.text());
        assertThat(freshness(id)).isInstanceOf(Freshness.Confirmed.class);

        keeping.change(id, version(id), with(person("Quirijn Nummer", MOBILE), moved(MOBILE, "06 99 88 77 09")));
        refresh();

        assertThat(freshness(id)).isInstanceOf(Freshness.Unconfirmed.class);
    }

    @Test
    void keepsTheConfirmationOfANumberThatIsOnlyWrittenOtherwise() {
        EntryId id = added(person("Quirijn Notatie", MOBILE));
        trust.confirm(MOBILE.id(), MOBILE.text());

        keeping.change(id, version(id), with(person("Quirijn Notatie", MOBILE), moved(MOBILE, "+31 6 9988 7701")));
        refresh();

        assertThat(freshness(id)).isInstanceOf(Freshness.Confirmed.class);
    }

    @Test
    void r1KeepsNumbersOfTheDeskFromPartnersEvenWhenTheyLookTheNumberUp() {
        EntryId id = added(person("Quirijn Balie", DESK_ONLY, MOBILE));
        refresh();

        SignedIn.as("wijkagent");

        assertThat(directory.card(id).orElseThrow().points())
                .extracting(PointLine::text)
                .containsExactly(Optional.of(MOBILE.text()));
        assertThat(names("030 998 87 02")).isEmpty();
        assertThat(names("06 99 88 77 01")).containsExactly("Quirijn Balie");
        assertThatThrownBy(() -> trust.dispute(DESK_ONLY.id(), DESK_ONLY.text(), ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsNothingOfACardOfAnotherSchool() {
        SchoolId south = SignedIn.as("beheer", () -> currentUser.require().schools()).stream()
                .filter(school -> !own().contains(school))
                .findFirst()
                .orElseThrow();
        EntryId id = EntryId.random();
        SignedIn.as("beheer", () -> {
            keeping.add(id, person("Quirijn Zuid", Set.of(south), MOBILE));
            return id;
        });

        assertThat(directory.card(id)).isEmpty();
        assertThat(names("quirijn zuid")).isEmpty();
        assertThatThrownBy(() -> keeping.remove(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trust.confirm(MOBILE.id(), MOBILE.text())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsNumbersOfAPartnerWaitForTheSchoolAndTheRestCountAtOnce() {
        EntryId id = added(person("Quirijn Partner", MOBILE));
        SignedIn.as("beheer", () -> {
            owners.give(id, SignedIn.as("privacy", () -> currentUser.require().id()));
            return id;
        });
        refresh();
        PointDetails mail = PointDetails.email("quirijn@voorbeeld.test", Audience.PARTNERS);
        SignedIn.as("privacy");
        keeping.change(id, version(id), with(person("Quirijn Zelf", MOBILE), moved(MOBILE, "06 99 88 77 08"), mail));
        refresh();

        SignedIn.as("coordinator");
        EntryCard waiting = directory.card(id).orElseThrow();
        assertThat(waiting.name()).isEqualTo("Quirijn Zelf");
        assertThat(waiting.points())
                .extracting(line -> line.shown().orElse(""))
                .containsExactly("06 99 88 77 01", "quirijn@voorbeeld.test");
        assertThat(waiting.points().getFirst().proposal())
                .contains(new PointLine.Proposal("+31699887708", "Priya Vacy"));

        trust.accept(MOBILE.id(), "+31699887708");
        refresh();
        assertThat(directory.card(id).orElseThrow().points().getFirst().shown()).contains("06 99 88 77 08");
        assertThat(freshness(id)).isInstanceOf(Freshness.Confirmed.class);
        assertThat(names("06 99 88 77 08")).containsExactly("Quirijn Zelf");
    }

    @Test
    void tellsTheOwnerOfANumberThatItIsDisputed(@Autowired ApplicationEvents announced) {
        EntryId id = added(person("Quirijn Eigenaar", MOBILE));
        AccountId owner = SignedIn.as("privacy", () -> currentUser.require().id());
        SignedIn.as("beheer", () -> {
            owners.give(id, owner);
            return id;
        });

        trust.dispute(MOBILE.id(), MOBILE.text(), "Niemand neemt op");

        assertThat(announced.stream(SomethingWaits.class)).containsExactly(new SomethingWaits(owner));
    }

    @Test
    @As("beheer")
    void givesNobodyASecondCard() {
        AccountId owner = SignedIn.as("partner", () -> currentUser.require().id());
        EntryId id = added(person("Quirijn Tweede", MOBILE));

        assertThatThrownBy(() -> owners.give(id, owner))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo("rejection.entry.ownsCard");
    }

    @Test
    @As("docent")
    void refusesWhatATeacherMayNot() {
        EntryId id = SignedIn.as("coordinator", () -> added(person("Quirijn Vast", MOBILE)));
        refresh();

        assertThatThrownBy(() -> keeping.add(EntryId.random(), person("Quirijn Docent")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(id, version(id), person("Quirijn Anders", MOBILE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trust.confirm(MOBILE.id(), MOBILE.text())).isInstanceOf(AccessDeniedException.class);

        trust.dispute(MOBILE.id(), MOBILE.text(), "Hier neemt een bakker op");
        assertThat(freshness(id)).isInstanceOf(Freshness.Disputed.class);
    }

    private Freshness freshness(EntryId id) {
        return directory.card(id).orElseThrow().points().getFirst().freshness();
    }

    private Set<SchoolId> own() {
        return currentUser.require().schools();
    }

    private List<String> names(String text) {
        return directory.find(EntryFilter.all(own()).withText(text), 0, 50).rows().stream()
                .map(EntryRow::name)
                .toList();
    }
}
