package nl.onskentons.surveillance.ui.exchange;

import java.util.Locale;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.Translations;
import nl.onskentons.surveillance.exchange.OutWords;
import nl.onskentons.surveillance.ui.PlaceTexts;
import org.springframework.stereotype.Component;

/** In which words something leaves the portal: files always in Dutch, paper in the language of whoever prints. */
@Component
record PaperLanguage(Translations translations, SchoolNames schools, CurrentUser currentUser) {

    OutWords inFile() {
        return words(new PlaceTexts(translations, Translations.DUTCH, ""));
    }

    PlaceTexts onPaper(SchoolId school) {
        return new PlaceTexts(translations, locale(), schools.policeLabels().getOrDefault(school, ""));
    }

    String schoolName(SchoolId school) {
        return schools.names().getOrDefault(school, "");
    }

    private Locale locale() {
        Optional<Locale> chosen = currentUser.require().language();
        return chosen.orElse(Translations.DUTCH);
    }

    private static OutWords words(PlaceTexts texts) {
        return new OutWords(texts::text, texts::when);
    }
}
