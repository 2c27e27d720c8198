package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;

/**
 * What of the places is wanted; whoever asks sees of it what is theirs to see.
 *
 * @param schools at which schools
 * @param category of one kind; empty for all
 * @param standing how it stands with them
 * @param since those where something was seen, or somebody passed, on this day or after; empty for all
 * @param hour those where something may be the matter between this hour and the next, 0 to 23; empty for all
 * @param layer those of one layer; empty for all
 * @param text what their name has in it, whatever capitals and accents; empty for all
 */
public record HotspotFilter(
        Set<SchoolId> schools,
        Optional<CategoryId> category,
        Standing standing,
        Optional<LocalDate> since,
        Optional<Integer> hour,
        Optional<Layer> layer,
        String text) {

    /** How it stands with places, roughly. */
    public enum Standing {
        OPEN,
        ENDED,
        ALL;

        /** The translation key of what it is called. */
        public String key() {
            return "surveillance.standing." + name();
        }
    }

    public static HotspotFilter open(Set<SchoolId> schools) {
        return new HotspotFilter(
                schools, Optional.empty(), Standing.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public HotspotFilter at(Set<SchoolId> others) {
        return new HotspotFilter(others, category, standing, since, hour, layer, text);
    }

    public HotspotFilter since(Optional<LocalDate> day) {
        return new HotspotFilter(schools, category, standing, day, hour, layer, text);
    }

    public HotspotFilter standing(Standing other) {
        return new HotspotFilter(schools, category, other, since, hour, layer, text);
    }

    public HotspotFilter hour(Optional<Integer> other) {
        return new HotspotFilter(schools, category, standing, since, other, layer, text);
    }

    public HotspotFilter category(Optional<CategoryId> other) {
        return new HotspotFilter(schools, other, standing, since, hour, layer, text);
    }

    public HotspotFilter layer(Optional<Layer> other) {
        return new HotspotFilter(schools, category, standing, since, hour, other, text);
    }

    public HotspotFilter text(String other) {
        return new HotspotFilter(schools, category, standing, since, hour, layer, other);
    }
}
