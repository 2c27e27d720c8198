package nl.onskentons.phone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.onskentons.common.Quarter;
import nl.onskentons.phone.CallPeriod;

/** Months and quarters in words. */
final class QuarterText {

    private QuarterText() {}

    /** As in "4e kwartaal 2026". */
    static String of(Quarter quarter) {
        return I18NProvider.translate(
                "phone.quarter", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /** As in "november 2026". */
    static String of(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    static String of(CallPeriod period, Locale locale) {
        return switch (period) {
            case CallPeriod.Kept all -> I18NProvider.translate("phone.meter.period.all");
            case CallPeriod.OfMonth(YearMonth month) -> of(month, locale);
            case CallPeriod.OfQuarter(Quarter quarter) -> of(quarter);
        };
    }
}
