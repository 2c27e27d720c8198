package nl.onskentons.surveillance.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-045, see docs/use-cases/UC-045-quarterly-sheet.md. */
@As("balie")
class UC045QuarterTest extends KaribuTest {

    private static final String PAGE = "toezicht/kwartaal?kwartaal=2026-K4";

    @Test
    @Tag("UC-045.main")
    void showsTheNumbersWithThoseOfTheQuarterBefore() {
        open(PAGE);

        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.startsWith("1opgelost") && text.endsWith("daarvoor 0"))
                .anyMatch(text -> text.startsWith("5rondes school"))
                .anyMatch(text -> text.startsWith("3rondes wijkagent"));
    }

    @Test
    @Tag("UC-045.BR3")
    void saysHowOftenItWasCalmAndWhereNobodyWalked() {
        open(PAGE);

        assertThat(texts(ListItem.class)).contains("Fietsenstalling achterschool 5 keer, wijkagent 1 keer");
        assertThat(texts(NativeTableRow.class))
                .anyMatch(row ->
                        row.contains("Hoek bij de containers") && row.contains("niet langs geweestniet langs geweest"))
                .anyMatch(row -> row.contains("Steeg bij de sporthal") && row.contains("1 rustig, 1 niet"));
        _assertNone(
                Anchor.class,
                spec -> spec.withPredicate(link -> "Steeg bij de sporthal".equals(link.getText())
                        && link.getParent().filter(ListItem.class::isInstance).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-K1", "2026-K5", "kwartaal", "0000-K1", ""})
    @Tag("UC-045.A3")
    void showsTheQuarterThatGoesOnWhenTheAddressHasNoOther(String asked) {
        open("toezicht/kwartaal?kwartaal=" + asked);

        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("4e kwartaal 2026, tot nu toe");
        assertThat(_get(Anchor.class, spec -> spec.withText("Print op A4")).getHref())
                .startsWith("toezicht/kwartaal.pdf?kwartaal=2026-K4&school=");
    }

    @Test
    @Tag("UC-045.A4")
    void saysWhenThereWasNothing() {
        open("toezicht/kwartaal?kwartaal=2019-K2");

        assertThat(texts(Paragraph.class))
                .contains("In dit kwartaal was er geen plek om op te letten.")
                .anyMatch(text -> text.endsWith("Waar niemand langskwam, weten we niet hoe het was."));
    }

    @Test
    @As("wijkagent")
    @Tag("R1")
    void thePoliceSeeNoPlacesOfTheSchoolAlone() {
        open(PAGE);

        assertThat(texts(NativeTableRow.class)).noneMatch(row -> row.contains("Hoek bij de containers"));
    }

    private static List<String> texts(Class<? extends Component> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
