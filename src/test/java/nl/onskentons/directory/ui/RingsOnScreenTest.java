package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.onskentons.directory.ui.CardSteps.buttons;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.fill;
import static nl.onskentons.directory.ui.CardSteps.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Partners;
import nl.onskentons.directory.RingId;
import nl.onskentons.directory.RingName;
import nl.onskentons.directory.Rings;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The groups that a school makes for itself, on the screen. */
@As("coordinator")
@Transactional
class RingsOnScreenTest extends KaribuTest {

    @Autowired
    private Rings rings;

    @Autowired
    private DirectoryKeeping keeping;

    private final RingId ring = RingId.random();
    private final EntryId member = EntryId.random();

    @BeforeEach
    void makeARing() {
        SignedIn.as("coordinator", () -> {
            SchoolId school = rings.keptSchools().iterator().next();
            keeping.add(member, Partners.person("Quirine Lid"));
            rings.add(ring, school, "Quasigroep", List.of(member));
            return ring;
        });
    }

    @Test
    void followsTheNewNameWithoutLosingTheFilter() {
        open("partners?ring=" + ring);
        click("Groep wijzigen");
        assertThat(_get(OrderedList.class).getElement().getTextRecursively()).contains("Quirine Lid");
        fill("Naam van de groep", "Quasigroep later");
        click("Opslaan");

        assertThat(chosen()).isEqualTo("Quasigroep later");
        _assertNone(Dialog.class);
    }

    /** The page can be open for hours. */
    @Test
    void opensWithWhoIsInItAtThatMoment() {
        open("partners?ring=" + ring);
        EntryId newcomer = EntryId.random();
        keeping.add(newcomer, Partners.person("Quinten Nieuw"));
        rings.put(ring, newcomer);
        click("Groep wijzigen");

        assertThat(_get(OrderedList.class).getElement().getTextRecursively()).contains("Quirine Lid", "Quinten Nieuw");
    }

    @Test
    void saysThatAGroupIsGoneBeforeItIsOpened() {
        open("partners?ring=" + ring);
        SignedIn.as(
                "leiding",
                () -> rings.remove(ring, rings.find(ring).orElseThrow().version()));
        click("Groep wijzigen");

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Deze groep bestaat niet meer.");
        _assertNone(Dialog.class);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void isTakenBackWithWhoseCardIsTakenAway() {
        open("partners?ring=" + ring);
        click("Groep wijzigen");
        click("Groep weghalen");
        SignedIn.as("beheer", () -> {
            keeping.remove(member);
            return member;
        });
        click("Ongedaan maken");
        SignedIn.as("beheer", () -> {
            keeping.restore(member);
            return member;
        });

        assertThat(rings.with(member)).extracting(RingName::name).containsExactly("Quasigroep");
    }

    @Test
    void takesSomebodyOut() {
        open("partners?ring=" + ring);
        click("Groep wijzigen");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Quirine Lid uit de groep halen"::equals)
                        .isPresent())));
        click("Opslaan");

        assertThat(rings.with(member)).isEmpty();
    }

    @Test
    void isTakenAwayAndTakenBack() {
        open("partners?ring=" + ring);
        click("Groep wijzigen");
        click("Groep weghalen");
        assertThat(rings.with(member)).isEmpty();
        assertThat(chosen()).isEmpty();

        click("Ongedaan maken");
        assertThat(rings.with(member)).extracting(RingName::name).containsExactly("Quasigroep");
    }

    @Test
    void saysThatAGroupIsGoneWhenSomebodyElseWasFirst() {
        open(card(member));
        SignedIn.as("leiding", () -> {
            rings.remove(ring, rings.find(ring).orElseThrow().version());
            return ring;
        });
        click("Uit de groep");

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Deze groep bestaat niet meer.");
        assertThat(shown()).doesNotContain("Quasigroep");
    }

    @Test
    @As("docent")
    void offersNothingToWhoMayNotChangeIt() {
        open(card(member));

        assertThat(shown()).contains("Quasigroep");
        assertThat(buttons("Uit de groep")).isEmpty();
        assertThat(buttons("In een groep zetten")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static String chosen() {
        Select<RingName> select = (Select<RingName>) _get(
                Select.class,
                spec -> spec.withPredicate(found -> "Alle groepen".equals(found.getEmptySelectionCaption())));
        return select.getOptionalValue().map(RingName::name).orElse("");
    }
}
