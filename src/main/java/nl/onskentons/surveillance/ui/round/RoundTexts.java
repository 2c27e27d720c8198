package nl.onskentons.surveillance.ui.round;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.onskentons.common.Translations;
import nl.onskentons.surveillance.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the page of a round: it is drawn by the phone, which may have no connection to ask for them. */
@Component
class RoundTexts {

    private static final String TEXT = "surveillance.round.text.";
    private static final String DIRECTION = "surveillance.round.direction.";
    private static final String OUTCOME = "surveillance.outcome.";

    private final Translations translations;
    private final JsonMapper json;

    RoundTexts(Translations translations, JsonMapper json) {
        this.translations = translations;
        this.json = json;
    }

    String json(Locale locale) {
        Map<String, Object> texts = new LinkedHashMap<>();
        translations.endingsOf(TEXT).forEach(name -> texts.put(name, raw(TEXT + name, locale)));
        Map<String, String> directions = new LinkedHashMap<>();
        translations.endingsOf(DIRECTION).forEach(name -> directions.put(name, raw(DIRECTION + name, locale)));
        texts.put("directions", directions);
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), raw(OUTCOME + outcome, locale));
        }
        texts.put("outcomes", outcomes);
        return json.writeValueAsString(texts);
    }

    /** With its places still open: the phone fills them. */
    private String raw(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
