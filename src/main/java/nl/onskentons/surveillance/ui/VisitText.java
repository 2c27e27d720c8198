package nl.onskentons.surveillance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months and times of visits in words. */
final class VisitText {

    private VisitText() {}

    /** As in "10.15". */
    static String clock(LocalTime at) {
        return "%d.%02d".formatted(at.getHour(), at.getMinute());
    }

    /** As in "24 november 2026". */
    static String date(LocalDate date, Locale language) {
        return format("visits.date.year", language).format(date);
    }

    /** As in "di 24 nov". */
    static String shortDate(LocalDate date, Locale language) {
        return format("visits.date.short", language).format(date);
    }

    /** As in "november 2026". */
    static String month(YearMonth month, Locale language) {
        return format("visits.date.month", language).format(month);
    }

    private static DateTimeFormatter format(String patternKey, Locale language) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate(patternKey), language);
    }
}
