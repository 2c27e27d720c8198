package nl.onskentons.surveillance;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** When a visit is, in words: "dinsdag 24 november om 10.15 uur". */
public record VisitMoment(LocalDate day, Optional<LocalTime> time) implements Comparable<VisitMoment>, Serializable {

    /** @param texts such as {@code component::getTranslation} */
    public String in(BiFunction<String, Object[], String> texts, Locale language) {
        String date = DateTimeFormatter.ofPattern(texts.apply("visits.date", new Object[0]), language)
                .format(day);
        return time.map(at -> texts.apply("visits.moment", new Object[] {
                    date, "%d.%02d".formatted(at.getHour(), at.getMinute())
                }))
                .orElse(date);
    }

    @Override
    public int compareTo(VisitMoment other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : time.orElse(LocalTime.MAX).compareTo(other.time.orElse(LocalTime.MAX));
    }

    /** As a sentence takes it in. */
    @Override
    public String toString() {
        UI window = UI.getCurrent();
        return window == null
                ? day + time.map(at -> " " + at).orElse("")
                : in((key, arguments) -> window.getTranslation(key, arguments), window.getLocale());
    }
}
