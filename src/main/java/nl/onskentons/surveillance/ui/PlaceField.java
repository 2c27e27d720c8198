package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.CompositeField;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCluster;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is: pointed at on the map or on a floor plan, or typed as coordinates, so that nobody needs the map (R10).
 * Where somebody stands is asked of the browser after a click, and kept only when they save it as the place.
 */
final class PlaceField extends CompositeField<@Nullable Place> {

    private static final int CLOSE = 18;
    private static final int MAX_TEXT = 60;

    private static final Pattern TWO_NUMBERS = Pattern.compile(
            "\\s*(-?\\d{1,3}(?:[.,]\\d{1,15})?)\\s*(?:[;/]|,\\s|\\s)\\s*(-?\\d{1,3}(?:[.,]\\d{1,15})?)\\s*");

    private final transient SurveillanceServices services;
    private final Select<@Nullable FloorPlanLine> floor = new Select<>();
    private final PlaceMap map;
    private final TextField typed = new TextField(getTranslation("surveillance.place.typed"));
    private final transient List<FloorPlanLine> plans;
    private @Nullable Place chosen;

    PlaceField(SurveillanceServices services, SchoolId school, List<FloorPlanLine> plans, GeoPoint around) {
        this.services = services;
        this.plans = plans;
        setLabel(getTranslation("surveillance.place.label"));
        setHelperText(getTranslation("surveillance.place.help"));
        map = new PlaceMap(services.background(), services.area().box());
        map.addClassName("oko-place-map");
        map.look(around, CLOSE);
        map.pick(true);
        map.onView(seen -> showOthers(school, seen));
        map.onPick(point -> choose(new Place.Outside(point)));
        map.onPlanPick(point -> {
            FloorPlanLine plan = floor.getValue();
            if (plan != null) {
                choose(new Place.Inside(plan.id(), point.x(), point.y()));
            }
        });
        floor.setLabel(getTranslation("surveillance.place.floor"));
        floor.setEmptySelectionAllowed(true);
        floor.setEmptySelectionCaption(getTranslation("surveillance.place.outside"));
        floor.setItems(plans);
        floor.setItemLabelGenerator(plan -> plan == null ? getTranslation("surveillance.place.outside") : plan.name());
        floor.setVisible(!plans.isEmpty());
        floor.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(null);
                showGround();
            }
        });
        typed.setMaxLength(MAX_TEXT);
        typed.setPlaceholder("52,0907 5,1214");
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                readTyped();
            }
        });
        Button here = new Button(getTranslation("surveillance.place.here"), click -> askWhere());
        Div other = new Div(typed, here);
        other.addClassName("oko-pair");
        add(floor, new AddressField(services.addresses(), this::goTo), map, other);
    }

    /** What is on the map already, in the background. */
    private void showOthers(SchoolId school, MapView seen) {
        HotspotFilter open = HotspotFilter.open(Set.of(school));
        map.show(services.hotspots().clusters(open, seen.box(), seen.zoom()).stream()
                .map(cluster -> MapMarker.cluster(
                                "o" + cluster.middle().gridX() + "-"
                                        + cluster.middle().gridY(),
                                cluster.middle(),
                                cluster.count(),
                                cluster.one()
                                        .map(HotspotCluster.Single::name)
                                        .orElseGet(() -> getTranslation("surveillance.map.cluster", cluster.count())))
                        .in(MapTone.SOFT))
                .toList());
    }

    private void askWhere() {
        getElement().executeJs("""
                        return new Promise(done => navigator.geolocation
                            ? navigator.geolocation.getCurrentPosition(
                                at => done(at.coords.latitude + ' ' + at.coords.longitude),
                                () => done(''),
                                {enableHighAccuracy: true, timeout: 15000})
                            : done(''))
                        """).then(String.class, answer -> {
            if (answer.isEmpty()) {
                typed.setHelperText(getTranslation("surveillance.place.here.not"));
            } else {
                typed.setHelperText(null);
                typed.setValue(answer);
                readTyped();
            }
        });
    }

    private void readTyped() {
        typed.setErrorMessage(null);
        typed.setInvalid(false);
        if (typed.getValue().isBlank()) {
            choose(null);
            return;
        }
        try {
            goTo(services.area().require(point(typed.getValue())));
        } catch (Rejection wrong) {
            chosen = null;
            typed.setErrorMessage(getTranslation(wrong.key(), wrong.arguments().toArray()));
            typed.setInvalid(true);
            updateValue();
        }
    }

    /** Chooses a point of the map that was found otherwise than by pointing at it. */
    private void goTo(GeoPoint point) {
        floor.setValue(null);
        showGround();
        choose(new Place.Outside(point));
        map.choose(point);
        map.look(point, CLOSE);
    }

    private static GeoPoint point(String text) {
        Matcher numbers = TWO_NUMBERS.matcher(text);
        if (!numbers.matches()) {
            throw Rejection.ofField("place", "rejection.place.typed");
        }
        return new GeoPoint(number(numbers.group(1)), number(numbers.group(2)));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private void choose(@Nullable Place place) {
        chosen = place;
        if (place instanceof Place.Outside(GeoPoint point)) {
            typed.setValue(text(point));
            typed.setInvalid(false);
        } else {
            typed.clear();
        }
        updateValue();
    }

    private static String text(GeoPoint point) {
        return (point.latitude() + " " + point.longitude()).replace('.', ',');
    }

    private void showGround() {
        FloorPlanLine plan = floor.getValue();
        if (plan == null) {
            map.noPlan();
        } else {
            map.plan(SurveillanceView.picture(plan.id()), plan.width(), plan.height());
        }
        map.pick(true);
    }

    /** What stands there, in words. */
    String text() {
        return text(chosen);
    }

    String text(@Nullable Place place) {
        return switch (place) {
            case null -> "";
            case Place.Outside(GeoPoint point) -> text(point);
            case Place.Inside inside ->
                plans.stream()
                                .filter(plan -> plan.id().equals(inside.plan()))
                                .map(FloorPlanLine::name)
                                .findFirst()
                                .orElse("")
                        + " " + Math.round(inside.x() * 100) + "% " + Math.round(inside.y() * 100) + "%";
        };
    }

    Optional<Place> place() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected @Nullable Place generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(@Nullable Place place) {
        chosen = place;
        switch (place) {
            case null -> typed.clear();
            case Place.Outside(GeoPoint point) -> {
                floor.setValue(null);
                showGround();
                typed.setValue(text(point));
                map.choose(point);
                map.look(point, CLOSE);
            }
            case Place.Inside inside -> {
                typed.clear();
                floor.setValue(plans.stream()
                        .filter(plan -> plan.id().equals(inside.plan()))
                        .findFirst()
                        .orElse(null));
                showGround();
                map.choose(new PlanPoint(inside.x(), inside.y()));
            }
        }
    }
}
