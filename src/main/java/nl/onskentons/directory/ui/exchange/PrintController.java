package nl.onskentons.directory.ui.exchange;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Sector;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.DirectoryExport;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.Freshness;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list on paper, for whoever is signed in. A page without scripts. */
@Controller
class PrintController {

    /** More than anybody prints: some seventy sheets. */
    private static final int MOST = 2000;

    private static final int MONTHS_VALID = 1;

    private final DirectoryExport export;
    private final Translations translations;
    private final Clock clock;

    PrintController(DirectoryExport export, Translations translations, Clock clock) {
        this.export = export;
        this.translations = translations;
        this.clock = clock;
    }

    @GetMapping("/partners/print")
    String print(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "nl") String taal,
            Model model) {
        Locale locale = "en".equals(taal) ? Translations.ENGLISH : Translations.DUTCH;
        Texts texts = new Texts(translations, locale);
        Optional<Sector> chosen = Arrays.stream(Sector.values())
                .filter(each -> each.name().equalsIgnoreCase(sector))
                .findFirst();
        DirectoryExport.OnPaper paper =
                export.print(EntryFilter.all(Set.of()).withText(zoek).withSector(chosen), MOST);
        ZonedDateTime now = clock.instant().atZone(PortalClock.ZONE);
        model.addAttribute("texts", texts);
        model.addAttribute("rows", paper.rows());
        model.addAttribute("narrowed", narrowed(texts, zoek, chosen));
        model.addAttribute("whole", paper.whole());
        model.addAttribute(
                "printed",
                texts.of("directory.print.at", texts.time(now), paper.rows().size()));
        model.addAttribute("validUntil", texts.of("directory.print.until", texts.day(now.plusMonths(MONTHS_VALID))));
        return "directory/print";
    }

    private static String narrowed(Texts texts, String text, Optional<Sector> sector) {
        List<String> parts = new ArrayList<>();
        if (!text.isBlank()) {
            parts.add(texts.of("directory.print.search", text));
        }
        sector.ifPresent(each -> parts.add(texts.of(each.key())));
        return String.join(" · ", parts);
    }

    /** The texts of the page in its language. */
    public record Texts(Translations translations, Locale locale) {

        public String of(String key, Object... arguments) {
            return translations.getTranslation(key, locale, arguments);
        }

        public String title() {
            return of("directory.print.title");
        }

        public String more() {
            return of("directory.print.more");
        }

        public String none() {
            return of("directory.print.none");
        }

        public String extension(String digits) {
            return of("directory.print.extension", digits);
        }

        /** How far a number can be trusted, in words. */
        public String trust(Freshness freshness) {
            return switch (freshness) {
                case Freshness.Confirmed confirmed ->
                    of("directory.print.confirmed", day(confirmed.on()), confirmed.by());
                case Freshness.Old old -> of("directory.print.old", day(old.on()), old.days());
                case Freshness.Unconfirmed unconfirmed -> of("directory.print.unconfirmed");
                case Freshness.Disputed disputed -> of("directory.print.disputed", day(disputed.on()));
            };
        }

        String time(TemporalAccessor moment) {
            return format("directory.import.moment", moment);
        }

        String day(TemporalAccessor moment) {
            return format("directory.import.day", moment);
        }

        private String format(String key, TemporalAccessor moment) {
            return DateTimeFormatter.ofPattern(of(key), locale).format(moment);
        }
    }
}
