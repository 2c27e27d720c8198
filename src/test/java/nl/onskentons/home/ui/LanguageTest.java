package nl.onskentons.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.Objects;
import nl.onskentons.access.OwnAccount;
import nl.onskentons.common.Translations;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who chose English reads English, in the next window too. */
@As("docent")
@Transactional
class LanguageTest extends KaribuTest {

    @Autowired
    private OwnAccount own;

    @Test
    void speaksDutchToWhoChoseNothing() {
        open("");

        assertThat(_get(H1.class).getText()).isEqualTo("Goedemorgen");
    }

    @Test
    void speaksEnglishToWhoChoseIt() {
        own.useLanguage(Translations.ENGLISH);
        restart();

        open("");
        assertThat(_get(H1.class).getText()).isEqualTo("Good morning");

        assertThat(Objects.requireNonNull(new DateField("date.today").getI18n()).getDateFormats())
                .first()
                .as("the day first, not the month as in America")
                .isEqualTo("dd/MM/yyyy");

        open("afkortingen");
        assertThat(_get(H1.class).getText()).isEqualTo("Abbreviations");
    }
}
