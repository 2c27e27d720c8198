package nl.onskentons.surveillance.ui;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Translations;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.HotspotEventLine;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Light;
import nl.onskentons.surveillance.Side;

/**
 * What places are like, in words; for screens, the phone and paper.
 *
 * @param policeLabel the school's own word for its police officer
 */
public record PlaceTexts(Translations translations, Locale locale, String policeLabel) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    /** Where a place is and what it is like, on one line: what makes it worth a look comes first. */
    public String facts(String category, String floor, InSight inSight, Light light, BusyTimes times) {
        List<String> facts = new ArrayList<>();
        facts.add(category);
        if (!floor.isEmpty()) {
            facts.add(floor);
        }
        facts.add(text(inSight.key()));
        if (light != Light.UNKNOWN) {
            facts.add(text(light.key()));
        }
        String when = when(times);
        if (!when.isEmpty()) {
            facts.add(when);
        }
        return String.join(" · ", facts);
    }

    /** When something is the matter; empty when that is not known. */
    public String when(BusyTimes times) {
        String days = times.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .collect(Collectors.joining(", "));
        LocalTime from = times.from();
        LocalTime until = times.until();
        String hours =
                from == null || until == null ? "" : text("surveillance.hours", TIME.format(from), TIME.format(until));
        return days.isEmpty() || hours.isEmpty() ? days + hours : days + " " + hours;
    }

    /** Who walks: the school, or its police by their own name. */
    public String side(Side side) {
        return side == Side.POLICE && !policeLabel.isEmpty() ? policeLabel : text(side.key());
    }

    /** What happened to a place, in one sentence. */
    public String event(HotspotEventLine event) {
        String what = text(event.kind().key(), event.by(), side(event.side()));
        return event.note().isEmpty() ? what : what + " „" + event.note() + "”";
    }

    /** A day and time, with the year only when it is another. */
    public String moment(ZonedDateTime at, ZonedDateTime now) {
        return DateTimeFormatter.ofPattern(at.getYear() == now.getYear() ? "d MMMM, H.mm" : "d MMMM yyyy, H.mm", locale)
                .format(at.withZoneSameInstant(PortalClock.ZONE));
    }

    public String text(String key, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }
}
