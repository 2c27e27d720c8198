package nl.onskentons.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to the search over everything. Each implementation is a bean, and shows only what whoever asks may
 * see.
 */
public interface SearchSource {

    /** The translation key of the heading above its hits. */
    String groupKey();

    /** Its place among the groups: lower comes first. */
    int order();

    /**
     * The best hits, best first.
     *
     * @param query as typed, not blank
     * @param limit the largest number of hits, at least 1
     */
    List<Hit> search(String query, int limit);

    /**
     * One thing found.
     *
     * @param title what it is called
     * @param subtitle what tells it from its like
     * @param number the number to call, where there is one
     * @param route where it is shown, without a leading slash, such as {@code partners/3f…?tab=nummers}
     * @param sign how far the number can be trusted; a number is never shown without it
     */
    record Hit(
            String title,
            @Nullable String subtitle,
            @Nullable PhoneNumber number,
            String route,
            @Nullable Sign sign) {

        /** A hit without a number. */
        public static Hit of(String title, @Nullable String subtitle, String route) {
            return new Hit(title, subtitle, null, route, null);
        }
    }

    /**
     * A few words that go with a hit, with a sign in front.
     *
     * @param text in the language of whoever searches
     * @param style {@code ok}, {@code old} or {@code stop}
     */
    record Sign(String text, String style) {}
}
