package nl.onskentons.demo;

import java.util.List;
import java.util.Optional;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.FloorPlanId;
import nl.onskentons.surveillance.FloorPlanKeeping;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.FloorPlanName;
import nl.onskentons.surveillance.HotspotDetails;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotKeeping;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Light;
import nl.onskentons.surveillance.Place;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two floors of the example school, and two places inside it. */
@Component
@Profile("demo")
@Order(13)
class ExampleFloors implements ExamplePart {

    private final FloorPlanKeeping plans;
    private final HotspotKeeping places;
    private final Categories categories;
    private final ActingAs actingAs;

    ExampleFloors(FloorPlanKeeping plans, HotspotKeeping places, Categories categories, ActingAs actingAs) {
        this.plans = plans;
        this.places = places;
        this.categories = categories;
        this.actingAs = actingAs;
    }

    @Override
    public void add(Made made) {
        actingAs.run(DemoAccount.COORDINATOR, () -> {
            FloorPlanLine ground = plans.add(
                    FloorPlanId.random(),
                    made.north(),
                    new FloorPlanName("Begane grond"),
                    FloorDrawing.of(groundFloor()));
            plans.add(
                    FloorPlanId.random(),
                    made.north(),
                    new FloorPlanName("Eerste verdieping"),
                    FloorDrawing.of(firstFloor()));
            mark(
                    made,
                    "Kluisjes begane grond",
                    "Kluisjes",
                    new Place.Inside(ground.id(), 0.16, 0.5),
                    Layer.SCHOOL,
                    "In de kleine pauze staat hier een grote groep.");
            return mark(
                    made,
                    "Trap achter de aula",
                    "Verscholen plek",
                    new Place.Inside(ground.id(), 0.75, 0.3),
                    Layer.POLICE,
                    "Onder de trap ziet niemand wat er gebeurt.");
        });
    }

    private HotspotId mark(Made made, String name, String kind, Place place, Layer layer, String seen) {
        List<CategoryLine> kinds = categories.of(made.north());
        CategoryLine category = kinds.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseGet(kinds::getFirst);
        HotspotId id = HotspotId.random();
        places.add(
                id,
                made.north(),
                new HotspotDetails(
                        name,
                        category.id(),
                        place,
                        layer,
                        InSight.NO,
                        Light.LIT,
                        BusyTimes.any(),
                        seen,
                        "",
                        Optional.empty(),
                        Optional.empty()),
                false);
        return id;
    }

    private static List<FloorDrawing.Room> groundFloor() {
        return List.of(
                FloorDrawing.Room.of("Kantine", 0, 0, 5, 3),
                FloorDrawing.Room.of("Aula", 5, 0, 5, 3),
                FloorDrawing.Room.hall("Trap", 10, 0, 2, 3),
                FloorDrawing.Room.of("Fietsen", 12, 0, 2, 3),
                FloorDrawing.Room.hall("Kluisjes", 0, 3, 7, 2),
                FloorDrawing.Room.hall("Gang", 7, 3, 7, 2),
                FloorDrawing.Room.of("Lokaal 1", 0, 5, 4, 3),
                FloorDrawing.Room.of("Lokaal 2", 4, 5, 4, 3),
                FloorDrawing.Room.of("Receptie", 8, 5, 3, 3),
                FloorDrawing.Room.hall("Ingang", 11, 5, 3, 3));
    }

    private static List<FloorDrawing.Room> firstFloor() {
        return List.of(
                FloorDrawing.Room.of("Lokaal 11", 0, 0, 4, 3),
                FloorDrawing.Room.of("Lokaal 12", 4, 0, 4, 3),
                FloorDrawing.Room.of("Toiletten", 8, 0, 2, 3),
                FloorDrawing.Room.hall("Trap", 10, 0, 2, 3),
                FloorDrawing.Room.of("Zorg", 12, 0, 2, 3),
                FloorDrawing.Room.hall("Gang", 0, 3, 14, 2),
                FloorDrawing.Room.of("Lokaal 13", 0, 5, 5, 3),
                FloorDrawing.Room.of("Lokaal 14", 5, 5, 5, 3),
                FloorDrawing.Room.of("Mediatheek", 10, 5, 4, 3));
    }
}
