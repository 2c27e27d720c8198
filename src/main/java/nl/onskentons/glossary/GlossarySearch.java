package nl.onskentons.glossary;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onskentons.common.SearchSource;
import nl.onskentons.common.Translations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Abbreviations in the search over everything. */
@Component
class GlossarySearch implements SearchSource {

    private final Glossary glossary;
    private final Translations translations;

    GlossarySearch(Glossary glossary, Translations translations) {
        this.glossary = glossary;
        this.translations = translations;
    }

    @Override
    public String groupKey() {
        return "glossary.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return glossary.find(GlossaryQuery.text(query), limit).groups().stream()
                .flatMap(group -> group.meanings().stream())
                .limit(limit)
                .map(row -> hit(row.details()))
                .toList();
    }

    private Hit hit(AbbreviationDetails details) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Translations.DUTCH);
        String sector = translations.getTranslation(details.sector().key(), locale);
        String line = details.standing() == Standing.CURRENT
                ? translations.getTranslation("glossary.hit", locale, details.meaning(), sector)
                : translations.getTranslation(
                        "glossary.hit.aging",
                        locale,
                        details.meaning(),
                        sector,
                        translations.getTranslation(details.standing().key(), locale));
        return new Hit(details.shortForm(), line, null, route(details), null);
    }

    private static String route(AbbreviationDetails details) {
        return "afkortingen?zoek=" + UriUtils.encode(details.shortForm(), StandardCharsets.UTF_8);
    }
}
