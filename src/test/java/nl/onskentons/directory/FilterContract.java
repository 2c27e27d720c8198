package nl.onskentons.directory;

import static nl.onskentons.directory.People.at;
import static nl.onskentons.directory.People.organisation;
import static nl.onskentons.directory.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.SchoolRegion;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What each filter of the list lets through, and what it must not give away; on both databases. */
@Transactional
@As("beheer")
abstract class FilterContract extends CardFixture {

    @Autowired
    private Accounts accounts;

    @Test
    void asksAboutNumbersThatAreUnconfirmedOrDisputedAndNotAboutOthers() {
        PointDetails fresh = number("06 00 00 55 01", Audience.STAFF);
        PointDetails doubted = number("06 00 00 55 02", Audience.STAFF);
        add("Filter Vers", fresh);
        add("Filter Betwist", doubted);
        add("Filter Nieuw", number("06 00 00 55 03", Audience.STAFF));
        add("Filter Leeg");
        trust.confirm(fresh.id(), fresh.text());
        trust.confirm(doubted.id(), doubted.text());
        trust.dispute(doubted.id(), doubted.text(), "");
        refresh();

        assertThat(found("filter", filter -> filter.withAttention(Optional.of(Attention.ANY))))
                .containsExactlyInAnyOrder("Filter Betwist", "Filter Nieuw");
    }

    /** Both numbers of this example were confirmed some days ago. */
    @Test
    void asksAboutANumberForWhichAPartnerProposesAnother() {
        assertThat(found("pien artner", filter -> filter.withAttention(Optional.of(Attention.ANY))))
                .containsExactly("Pien Artner");
    }

    /** Her numbers were confirmed twelve days ago. */
    @Test
    void takesANumberForOldAfterAsManyDaysAsTheSchoolSaysOnTheCardAndInTheList() {
        SignedIn.as("coordinator");
        assertThat(found("lotte leerplicht", filter -> filter.withAttention(Optional.of(Attention.ANY))))
                .isEmpty();

        SignedIn.as("beheer");
        schools.change(
                north, new SchoolDetails("Voorbeeldschool, locatie Noord", "wijkagent", 11, SchoolRegion.MIDDEN));
        refresh();
        SignedIn.as("coordinator");

        EntryRow row = directory
                .find(all().withText("lotte leerplicht").withAttention(Optional.of(Attention.ANY)), 0, 5)
                .rows()
                .getFirst();
        assertThat(row.numbers())
                .allSatisfy(line -> assertThat(line.freshness()).isInstanceOf(Freshness.Old.class));
        assertThat(directory.card(row.id()).orElseThrow().points())
                .allSatisfy(point -> assertThat(point.freshness()).isInstanceOf(Freshness.Old.class));
    }

    /** R1: that a hidden number waits for somebody says that there is one. */
    @Test
    void r1AsksNobodyAboutANumberThatIsNotForThem() {
        add("Filter Verborgen", number("06 00 00 55 04", Audience.DESK));
        refresh();

        assertThat(found("filter verborgen", filter -> filter.withAttention(Optional.of(Attention.ANY))))
                .hasSize(1);
        SignedIn.as("wijkagent");
        assertThat(found("filter verborgen", filter -> filter)).hasSize(1);
        assertThat(found("filter verborgen", filter -> filter.withAttention(Optional.of(Attention.ANY))))
                .isEmpty();
    }

    @Test
    void keepsToAFunction() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, organisation("Filterbureau", Set.of(north)));
        keeping.add(EntryId.random(), at(organisation, person("Filter Arts", Set.of(north)), "filterarts"));
        keeping.add(EntryId.random(), at(organisation, person("Filter Chef", Set.of(north)), "filterchef"));
        refresh();

        assertThat(found("", filter -> filter.withRoleTitle(Optional.of("filterarts"))))
                .containsExactly("Filter Arts");
    }

    /** Hours stay on a card while nobody is there. */
    @ParameterizedTest
    @EnumSource
    void reachesOnlyWhoIsThere(EntryStatus status) {
        EntryId id = EntryId.random();
        keeping.add(id, always("Filter Altijd"));
        keeping.become(id, status, Optional.empty());
        refresh();

        assertThat(found("filter altijd", filter -> filter.withReachableNow(true)))
                .hasSize(status == EntryStatus.ACTIVE ? 1 : 0);
    }

    /** R1: an address is looked up by its words, and hidden like a number. */
    @Test
    void r1FindsNobodyByAnAddressThatMayNotBeSeen() {
        add("Filter Adres", PointDetails.email("kwartelnest@voorbeeld.test", Audience.DESK));
        refresh();

        assertThat(found("kwartelnest", filter -> filter)).containsExactly("Filter Adres");
        SignedIn.as("docent");
        assertThat(found("kwartelnest", filter -> filter)).isEmpty();
        SignedIn.as("wijkagent");
        assertThat(found("kwartelnest", filter -> filter)).isEmpty();
    }

    /** R1: what somebody is at one school opens no address at another. */
    @Test
    void r1ACoOrdinatorElsewhereFindsNobodyHereByAHiddenAddress() {
        EmailAddress email = EmailAddress.parse("filter.dubbel@voorbeeld.test");
        accounts.accept(
                accounts.invite(
                        "Dub Bel",
                        email,
                        Set.of(Membership.of(north, Role.PARTNER), Membership.of(south, Role.COORDINATOR))),
                new AccountPassword("een paar losse woorden"));
        keeping.add(
                EntryId.random(),
                person(
                        "Filter Elders",
                        Set.of(north),
                        PointDetails.email("kwartelnest@voorbeeld.test", Audience.STAFF)));
        refresh();

        SignedIn.as(email.value());

        assertThat(found("filter elders", filter -> filter)).hasSize(1);
        assertThat(found("kwartelnest", filter -> filter)).isEmpty();
    }

    private void add(String name, PointDetails... points) {
        keeping.add(EntryId.random(), person(name, Set.of(north), points));
    }

    private ContactDetails always(String name) {
        List<WorkingTime> times = Arrays.stream(DayOfWeek.values())
                .map(day -> WorkingTime.weekly(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList();
        return new ContactDetails(
                new CommonDetails(name, "", new WorkingPattern(times), Set.of(north), List.of()), List.of(), "", false);
    }

    private List<String> found(String text, UnaryOperator<EntryFilter> narrow) {
        return directory.find(narrow.apply(all().withText(text)), 0, 50).rows().stream()
                .map(EntryRow::name)
                .toList();
    }

    private static EntryFilter all() {
        return EntryFilter.all(Set.of());
    }

    private static PointDetails number(String number, Audience audience) {
        return PointDetails.phone(PointKind.MOBILE, number, audience);
    }
}
