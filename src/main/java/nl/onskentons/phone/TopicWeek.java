package nl.onskentons.phone;

import java.util.List;

/**
 * Who serves a topic in a week.
 *
 * @param days seven, from Monday; each with its stretches in order, none when the school is closed and nobody is there
 */
public record TopicWeek(TopicLine topic, List<List<WeekStretch>> days) {

    public TopicWeek {
        days = List.copyOf(days);
    }
}
