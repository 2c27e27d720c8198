package nl.onskentons.phone;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.onskentons.common.PortalClock;

/** A moment in words, as far as they are needed to tell it from another near it. */
public final class MomentText {

    private static final int DAYS_NAMED_BY_WEEKDAY = 6;

    private MomentText() {}

    /** As in "16.30 uur", "morgen 8.00 uur", "maandag 8.00 uur" or "3 december, 8.00 uur". */
    public static String near(Instant moment, Instant now, Locale locale) {
        ZonedDateTime at = moment.atZone(PortalClock.ZONE);
        LocalDate today = LocalDate.ofInstant(now, PortalClock.ZONE);
        LocalDate day = at.toLocalDate();
        String time = time(moment, locale);
        if (day.equals(today)) {
            return time;
        }
        if (day.equals(today.plusDays(1))) {
            return I18NProvider.translate("phone.moment.tomorrow", time);
        }
        boolean soon = day.isAfter(today) && !day.isAfter(today.plusDays(DAYS_NAMED_BY_WEEKDAY));
        String pattern = soon ? "EEEE" : day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return I18NProvider.translate(
                soon ? "phone.moment.weekday" : "phone.moment.date",
                DateTimeFormatter.ofPattern(pattern, locale).format(at),
                time);
    }

    /**
     * The same, said of an answer about another day: "morgen" would be that of today, so that only the time is said of the
     * same day, and of others the whole day.
     *
     * @param at the moment that is looked at
     */
    public static String near(Instant moment, Instant at, Instant now, Locale locale) {
        LocalDate looked = LocalDate.ofInstant(at, PortalClock.ZONE);
        if (looked.equals(LocalDate.ofInstant(now, PortalClock.ZONE))) {
            return near(moment, now, locale);
        }
        return looked.equals(LocalDate.ofInstant(moment, PortalClock.ZONE))
                ? time(moment, locale)
                : whole(moment, now, locale);
    }

    /** As in "dinsdag 24 november, 9.12 uur", with the year when it is not this one. */
    public static String whole(Instant moment, Instant now, Locale locale) {
        ZonedDateTime at = moment.atZone(PortalClock.ZONE);
        String day = I18NProvider.translate("phone.moment.day");
        String pattern = at.getYear() == now.atZone(PortalClock.ZONE).getYear() ? day : day + " yyyy";
        return I18NProvider.translate(
                "phone.moment.date",
                DateTimeFormatter.ofPattern(pattern, locale).format(at),
                time(moment, locale));
    }

    /** As in "dinsdag 24 november, 9.12 uur". */
    public static String whole(Instant moment, Locale locale) {
        return whole(moment, moment, locale);
    }

    /** As in "16.30 uur". */
    public static String time(Instant moment, Locale locale) {
        return I18NProvider.translate(
                "phone.moment.time",
                DateTimeFormatter.ofPattern(I18NProvider.translate("phone.moment.clock"), locale)
                        .format(moment.atZone(PortalClock.ZONE)));
    }
}
