package nl.onskentons.surveillance.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.CategoryId;
import nl.onskentons.surveillance.FloorPlanId;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.HotspotFilter.Standing;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.Layer;

/**
 * What of the places is on screen, as the address says it.
 *
 * @param lately whether only those of the last four weeks
 * @param hour those of this hour of the day; empty for all
 * @param place the one that is read; empty when none
 * @param plan the floor that is shown; empty when it is the map
 */
public record SurveillanceUrl(
        Optional<SchoolId> school,
        String text,
        Optional<CategoryId> category,
        Standing standing,
        boolean lately,
        Optional<Integer> hour,
        Optional<Layer> layer,
        Optional<HotspotId> place,
        Optional<FloorPlanId> plan) {

    public static final String ROUTE = "toezicht";

    private static final int WEEKS = 4;
    private static final int MAX_TEXT = 100;

    public static SurveillanceUrl of(QueryParameters asked) {
        return new SurveillanceUrl(
                SchoolField.asked(asked),
                asked.getSingleParameter("zoek")
                        .map(text -> text.substring(0, Math.min(MAX_TEXT, text.length())))
                        .orElse(""),
                asked.getSingleParameter("soort").flatMap(CategoryId::parse),
                asked.getSingleParameter("stand")
                        .flatMap(SurveillanceUrl::standing)
                        .orElse(Standing.OPEN),
                asked.getSingleParameter("weken").filter("alle"::equals).isEmpty(),
                asked.getSingleParameter("uur").flatMap(SurveillanceUrl::hour),
                asked.getSingleParameter("laag").flatMap(SurveillanceUrl::layer),
                asked.getSingleParameter("plek").flatMap(HotspotId::parse),
                asked.getSingleParameter("plattegrond").flatMap(FloorPlanId::parse));
    }

    Location address() {
        Map<String, String> asked = new LinkedHashMap<>();
        school.ifPresent(each -> asked.put(SchoolField.PARAMETER, each.toString()));
        if (!text.isBlank()) {
            asked.put("zoek", text);
        }
        category.ifPresent(each -> asked.put("soort", each.toString()));
        if (standing != Standing.OPEN) {
            asked.put("stand", standing == Standing.ENDED ? "afgelopen" : "alles");
        }
        if (!lately) {
            asked.put("weken", "alle");
        }
        hour.ifPresent(each -> asked.put("uur", each.toString()));
        layer.ifPresent(each -> asked.put("laag", word(each)));
        place.ifPresent(each -> asked.put("plek", each.toString()));
        plan.ifPresent(each -> asked.put("plattegrond", each.toString()));
        return new Location(ROUTE, QueryParameters.simple(asked));
    }

    public String link() {
        return address().getPathWithQueryParameters();
    }

    public HotspotFilter filter(SchoolId of, LocalDate today) {
        return new HotspotFilter(
                Set.of(of),
                category,
                standing,
                lately && standing == Standing.OPEN ? Optional.of(today.minusWeeks(WEEKS)) : Optional.empty(),
                hour,
                layer,
                text);
    }

    /** Whether something is left out that could be shown. */
    boolean isNarrowed() {
        return !text.isBlank() || inUse() > 0;
    }

    /** How many filters besides the search are in use. */
    long inUse() {
        return Stream.of(category.isPresent(), standing != Standing.OPEN, hour.isPresent(), layer.isPresent())
                .filter(Boolean::booleanValue)
                .count();
    }

    SurveillanceUrl wide() {
        return new SurveillanceUrl(
                school, "", Optional.empty(), Standing.OPEN, lately, Optional.empty(), Optional.empty(), place, plan);
    }

    SurveillanceUrl at(Optional<HotspotId> other) {
        return new SurveillanceUrl(school, text, category, standing, lately, hour, layer, other, plan);
    }

    SurveillanceUrl onPlan(Optional<FloorPlanId> other) {
        return new SurveillanceUrl(school, text, category, standing, lately, hour, layer, place, other);
    }

    SurveillanceUrl ofSchool(Optional<SchoolId> other) {
        return new SurveillanceUrl(
                other, text, Optional.empty(), standing, lately, hour, layer, Optional.empty(), Optional.empty());
    }

    private static Optional<Standing> standing(String word) {
        return switch (word) {
            case "afgelopen" -> Optional.of(Standing.ENDED);
            case "alles" -> Optional.of(Standing.ALL);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> hour(String text) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(hour -> hour >= 0 && hour < 24);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String word(Layer layer) {
        return switch (layer) {
            case SCHOOL -> "school";
            case POLICE -> "politie";
            case PARENTS -> "ouders";
        };
    }

    private static Optional<Layer> layer(String word) {
        for (Layer layer : Layer.values()) {
            if (word(layer).equals(word)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
