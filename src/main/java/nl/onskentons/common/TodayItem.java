package nl.onskentons.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feature puts on "Vandaag" for whoever is signed in: what needs them, and what is on. A bean. */
public interface TodayItem {

    /** What there is now; empty when there is nothing to say. */
    List<Entry> entries();

    /**
     * One line.
     *
     * @param textKey the translation key of its sentence
     * @param arguments what fills {@code {0}}, {@code {1}} … in it
     * @param route where it leads, without a leading slash
     * @param signKey the translation key of the sign before it, such as "nieuw" or "te laat"
     * @param urgency its place among all lines: higher comes first; 0 can wait
     */
    record Entry(
            String textKey,
            List<Object> arguments,
            String route,
            @Nullable String signKey,
            int urgency) {

        public Entry {
            arguments = List.copyOf(arguments);
        }
    }
}
