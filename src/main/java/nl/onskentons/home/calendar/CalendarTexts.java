package nl.onskentons.home.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import nl.onskentons.common.PortalClock;
import nl.onskentons.school.DayOff;

/** Says days and dates in the language of a component. */
record CalendarTexts(Component speaker) {

    String name(DayOff off) {
        return off.name().in(speaker::getTranslation);
    }

    /** One day, or from the first to the last. */
    String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return format("calendar.date.day", first);
        }
        String from = format(first.getYear() == last.getYear() ? "calendar.date.first" : "calendar.date.last", first);
        return speaker.getTranslation("calendar.date.range", from, format("calendar.date.last", last));
    }

    String dates(DayOff off) {
        return dates(off.first(), off.last());
    }

    String time(Instant moment) {
        return format("calendar.date.time", moment.atZone(PortalClock.ZONE));
    }

    private String format(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(
                        speaker.getTranslation(pattern), UI.getCurrent().getLocale())
                .format(moment);
    }
}
