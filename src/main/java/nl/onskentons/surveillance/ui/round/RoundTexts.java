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
    private static final String REDACT = "surveillance.redact.";
    private static final String OUTCOME = "surveillance.outcome.";

    private final Translations translations;
    private final JsonMapper json;

    RoundTexts(Translations translations, JsonMapper json) {
        this.translations = translations;
        this.json = json;
    }

    String json(Locale locale) {
        Map<String, Object> texts = new LinkedHashMap<>(below(TEXT, locale));
        texts.put("directions", below(DIRECTION, locale));
        texts.put("redact", below(REDACT, locale));
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), raw(OUTCOME + outcome, locale));
        }
        texts.put("outcomes", outcomes);
        return json.writeValueAsString(texts);
    }

    private Map<String, String> below(String prefix, Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        translations.endingsOf(prefix).forEach(name -> texts.put(name, raw(prefix + name, locale)));
        return texts;
    }

    /** With its places still open: the phone fills them. */
    private String raw(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
