package nl.onskentons.surveillance;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** When somebody walks on a date; in a sentence on screen "dinsdag 24 november 10.15–10.30". */
public record DutyMoment(LocalDate date, DutyTimes times) implements Serializable {

    @Override
    public String toString() {
        UI window = UI.getCurrent();
        String day = window == null
                ? date.toString()
                : DateTimeFormatter.ofPattern(window.getTranslation("duty.date"), window.getLocale())
                        .format(date);
        return day + " " + times;
    }
}
