package nl.onskentons.surveillance.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.PlaceImport;
import nl.onskentons.surveillance.PlacePreview;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-046, see docs/use-cases/UC-046-exchange-places.md. */
@As("coordinator")
@Transactional
class UC046ExchangePlacesTest extends KaribuTest {

    @Autowired
    private PlaceImportServices services;

    @Autowired
    private Schools schools;

    @Test
    @Tag("UC-046.A1")
    void aRouteCanBeTakenAlongInFourWays() {
        open("toezicht/routes");

        assertThat(links()).contains("Print", "GPX", "GeoJSON", "CSV");
        assertThat(_get(Anchor.class, spec -> spec.withText("GPX")).getHref())
                .matches("toezicht/routes/[0-9a-f-]{36}/export\\.gpx");
    }

    @Test
    @Tag("UC-046.A1")
    void theListIsTakenAlongAsItIsFiltered() {
        open("toezicht?zoek=steeg&stand=alles&laag=politie");

        assertThat(_get(Anchor.class, spec -> spec.withText("CSV")).getHref())
                .startsWith("toezicht/export.csv?")
                .contains("school=", "zoek=steeg", "stand=alles", "laag=politie");
        assertThat(links()).contains("Importeren");
    }

    @Test
    @As("balie")
    @Tag("R1")
    void theDeskIsNotOfferedTheImport() {
        open("toezicht");
        assertThat(links()).contains("CSV").doesNotContain("Importeren");
    }

    @Test
    @Tag("UC-046.main")
    void offersWhatIsNewAndTakesWhatWasChosen() {
        open("toezicht/importeren");
        assertThat(_get(H1.class).getText()).isEqualTo("Plekken importeren");
        SchoolId north = ExampleSchools.north(schools);
        PlacePreview preview = services.imports()
                .preview(
                        north,
                        "naam;lat;lon\nEen;52,31;5,91\nTwee;52,32;5,92\n;52,33;5,93\n"
                                .getBytes(StandardCharsets.UTF_8));
        AtomicReference<PlaceImport.Taken> taken = new AtomicReference<>();
        PlacePreviewPanel panel = new PlacePreviewPanel(services, north, "plekken.csv", preview, taken::set);
        UI.getCurrent().add(panel);

        Button take = _get(Button.class, spec -> spec.withText("Zet 2 plekken op de kaart"));
        _click(take);

        assertThat(Optional.ofNullable(taken.get()).orElseThrow().added()).hasSize(2);
        assertThat(_find(Checkbox.class)).allMatch(Checkbox::isEnabled);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}
