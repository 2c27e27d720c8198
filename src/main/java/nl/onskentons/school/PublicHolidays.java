package nl.onskentons.school;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Dutch public holidays on which schools are closed. Good Friday is none, Liberation Day is one each year.
 *
 * @see <a href="../../../../../../docs/decisions/0007-school-calendar.md">Decision 7</a>
 */
final class PublicHolidays {

    /** What somebody may plausibly ask about; other years are worked out each time, so that memory has an end. */
    private static final int FIRST_KEPT = 2000;

    private static final int LAST_KEPT = 2100;

    private static final HolidayManager NETHERLANDS = manager();
    private static final Map<Integer, Map<LocalDate, DayOff>> KEPT = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** All of a calendar year, by date. */
    static Map<LocalDate, DayOff> of(int year) {
        return year < FIRST_KEPT || year > LAST_KEPT
                ? workOut(year)
                : KEPT.computeIfAbsent(year, PublicHolidays::workOut);
    }

    /** The Friday before Easter, on which most schools are closed and some are not. */
    static LocalDate goodFriday(int year) {
        return NETHERLANDS.getHolidays(Year.of(year), HolidayType.OBSERVANCE).stream()
                .filter(holiday -> holiday.getPropertiesKey().endsWith("GOOD_FRIDAY"))
                .findFirst()
                .orElseThrow()
                .getDate();
    }

    private static Map<LocalDate, DayOff> workOut(int year) {
        // Two on one day, as Ascension and Liberation Day in 2016, are one day off.
        return NETHERLANDS.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(holiday -> new DayOff(
                        DayKind.PUBLIC_HOLIDAY,
                        DayName.known("calendar.public." + name(holiday.getPropertiesKey())),
                        holiday.getDate(),
                        holiday.getDate()))
                .collect(Collectors.toUnmodifiableMap(DayOff::first, Function.identity(), (one, other) -> one));
    }

    private static String name(String propertiesKey) {
        return propertiesKey.substring(propertiesKey.lastIndexOf('.') + 1);
    }

    private static HolidayManager manager() {
        Properties settings = new Properties();
        settings.setProperty("configuration.service.impl", "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS, settings));
    }
}
