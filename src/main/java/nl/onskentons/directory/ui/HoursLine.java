package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.onskentons.common.WorkingPattern;

/** Whether somebody can be reached now, and until or from when. */
final class HoursLine extends Span {

    HoursLine(WorkingPattern hours, Instant now) {
        addClassName("oko-sign");
        if (hours.isWorkingAt(now)) {
            addClassName("ok");
            setText(hours.until(now)
                    .map(end -> getTranslation("directory.now.until", time("H.mm", end)))
                    .orElseGet(() -> getTranslation("directory.now.always")));
        } else {
            addClassName("old");
            setText(hours.next(now)
                    .map(next -> getTranslation("directory.now.next", time("EEEE H.mm", next)))
                    .orElseGet(() -> getTranslation("directory.now.not")));
        }
    }

    private String time(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(moment);
    }
}
