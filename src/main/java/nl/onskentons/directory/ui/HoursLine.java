package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.onskentons.common.WorkingPattern;

/** Whether somebody can be reached now, and until or from when. */
final class HoursLine extends Span {

    HoursLine(WorkingPattern hours, Instant now) {
        addClassNames("oko-sign", "oko-hours-line");
        if (hours.isWorkingAt(now)) {
            addClassName("ok");
            setText(hours.until(now)
                    .map(end -> getTranslation("directory.now.until", time("H.mm", end)))
                    .orElseGet(() -> getTranslation("directory.now.always")));
        } else {
            addClassName("old");
            setText(hours.next(now).map(next -> next(next, now)).orElseGet(() -> getTranslation("directory.now.not")));
        }
    }

    private String next(ZonedDateTime next, Instant now) {
        boolean today = next.toLocalDate().equals(LocalDate.ofInstant(now, next.getZone()));
        return today
                ? getTranslation("directory.now.later", time("H.mm", next))
                : getTranslation("directory.now.next", time("EEEE H.mm", next));
    }

    private String time(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(moment);
    }
}
