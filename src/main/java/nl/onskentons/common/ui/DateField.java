package nl.onskentons.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A date in the reader's language, with the day first in every language: that of English alone would be American. What
 * is written in another usual way is understood too.
 */
public final class DateField extends DatePicker {

    public DateField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setLocale(getLocale());
        setI18n(texts(getLocale()));
    }

    private DatePickerI18n texts(Locale locale) {
        List<DayOfWeek> fromSunday = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormats(getTranslation("date.format"), "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("date.cancel"))
                .setBadInputErrorMessage(getTranslation("date.bad"));
    }
}
