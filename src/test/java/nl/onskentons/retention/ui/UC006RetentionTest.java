package nl.onskentons.retention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.retention.Retention;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-006: seeing what goes, and holding it back. */
@As("privacy")
class UC006RetentionTest extends KaribuTest {

    @Autowired
    private Retention retention;

    @AfterEach
    void letGo() {
        retention.release("calls");
    }

    @Test
    void saysHowLongIsKeptWhatAndWhatGoes() {
        open("beheer/bewaren");

        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Hoe gesprekken gingenBlijft 1 jaar.De komende 30 dagen gaat er niets weg."))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Afwezigheid die voorbij isBlijft 3 maanden.Komende nacht gaat er niets weg, binnen"
                                + " 30 dagen 2."))
                .anySatisfy(row -> assertThat(row).startsWith("Imports van adresboekenBlijft 30 dagen."));
    }

    @Test
    void holdsBackWithAReasonAndLetsGoAgain() {
        open("beheer/bewaren");
        _click(button("Houd tegen: Hoe gesprekken gingen"));
        _click(save());
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Waarom"));
        assertThat(reason.getErrorMessage()).isEqualTo("Vul in waarom. Dat ziet wie later kijkt.");
        assertThat(_get(DateField.class).getValue()).isEqualTo("2026-12-22");

        reason.setValue("Er loopt een klacht.");
        _click(save());
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Hoe gesprekken gingen")
                        .contains("Tegengehouden tot en met 22 december 2026 door")
                        .contains("Er loopt een klacht."));

        _click(button("Laat weer gaan: Hoe gesprekken gingen"));
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains("Tegengehouden"));
    }

    private static Button save() {
        return _get(
                Button.class,
                spec -> spec.withText("Houd tegen")
                        .withPredicate(button -> button.getThemeNames().contains("primary")));
    }

    private static List<String> rows() {
        return _find(RetentionRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
