package nl.onskentons.glossary.ui;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Translations;
import nl.onskentons.glossary.AbbreviationGroup;
import nl.onskentons.glossary.Glossary;
import nl.onskentons.glossary.GlossaryQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole list on paper, from A to Z. A page without scripts, for whoever is signed in. */
@Controller
class AbbreviationPrint {

    private final Glossary glossary;
    private final Translations translations;
    private final CurrentUser currentUser;
    private final Clock clock;

    AbbreviationPrint(Glossary glossary, Translations translations, CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.glossary = glossary;
        this.translations = translations;
        this.clock = clock;
    }

    @GetMapping("/" + AbbreviationsView.ROUTE + "/print")
    String print(Model model) {
        Locale locale = currentUser.require().language().orElse(Translations.DUTCH);
        List<AbbreviationGroup> groups =
                glossary.find(GlossaryQuery.EVERYTHING, Integer.MAX_VALUE).groups();
        String time = DateTimeFormatter.ofPattern(translations.getTranslation("glossary.print.time", locale), locale)
                .format(ZonedDateTime.now(clock));
        model.addAttribute("letters", byLetter(groups));
        model.addAttribute("printed", translations.getTranslation("glossary.print.at", locale, time, groups.size()));
        model.addAttribute("texts", new Texts(translations, locale));
        return "glossary/print";
    }

    private static Map<String, List<AbbreviationGroup>> byLetter(List<AbbreviationGroup> groups) {
        Map<String, List<AbbreviationGroup>> letters = new LinkedHashMap<>();
        groups.forEach(group -> letters.computeIfAbsent(group.letter(), letter -> new ArrayList<>())
                .add(group));
        return letters;
    }

    /** The texts of the page in its language. */
    public record Texts(Translations translations, Locale locale) {

        public String title() {
            return translations.getTranslation("glossary.title", locale);
        }

        public String of(String key) {
            return translations.getTranslation(key, locale);
        }

        public String now(String successor) {
            return translations.getTranslation("glossary.now", locale) + successor;
        }
    }
}
