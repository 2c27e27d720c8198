package nl.onskentons.surveillance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of the rota in words. */
final class DutyText {

    private DutyText() {}

    /** As in "di 24 nov". */
    static String day(LocalDate date, Locale language) {
        return format("duty.day", date, language);
    }

    /** As in "dinsdag 24 november". */
    static String whole(LocalDate date, Locale language) {
        return format("duty.date", date, language);
    }

    /** As in "24 november 2026". */
    static String date(LocalDate date, Locale language) {
        return format("duty.date.year", date, language);
    }

    /** What somebody is called, or that the card is gone. */
    static String name(String name) {
        return name.isEmpty() ? I18NProvider.translate("duty.gone") : name;
    }

    private static String format(String patternKey, LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate(patternKey), language)
                .format(date);
    }
}
