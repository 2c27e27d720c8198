package nl.onskentons.directory.ui.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Moments of imports in words. */
@Component
class ImportTimes {

    private final Translations translations;
    private final Duration retention;

    ImportTimes(Translations translations, @Value("${portal.import.retention:30d}") Duration retention) {
        this.translations = translations;
        this.retention = retention;
    }

    String moment(Instant instant, Locale locale) {
        return format("directory.import.moment", instant, locale);
    }

    /** The last day on which an import can be undone. */
    String undoUntil(Instant startedAt, Locale locale) {
        return format("directory.import.day", startedAt.plus(retention), locale);
    }

    private String format(String key, Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern(translations.getTranslation(key, locale), locale)
                .format(instant.atZone(PortalClock.ZONE));
    }
}
