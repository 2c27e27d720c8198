package nl.onskentons.surveillance.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.map.MapBackground;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the map believes of what a browser says, and what it tells one. */
@As("docent")
class PlaceMapTest extends KaribuTest {

    private static final GeoPoint HERE = new GeoPoint(52.09, 5.12);

    private final PlaceMap map =
            new PlaceMap(new MapBackground("", "", 19, true), new GeoBox(50.70, 3.20, 53.70, 7.30));
    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        map.onView(heard::add);
        map.onMarker(heard::add);
        map.onPick(heard::add);
        map.onPlanPick(heard::add);
        UI.getCurrent().add(map);
    }

    @Test
    void hearsWhatIsInView() {
        say("oko-view", "{\"b\":[52.0,5.0,52.2,5.3],\"z\":14}");

        assertThat(heard).containsExactly(new MapView(new GeoBox(52.0, 5.0, 52.2, 5.3), 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "7",
                "[1,2,3,4]",
                "{\"b\":[52.0,5.0,52.2],\"z\":14}",
                "{\"b\":[52.0,5.0,52.2,5.3]}",
                "{\"b\":[52.0,5.0,52.2,5.3],\"z\":\"14\"}",
                "{\"b\":[52.0,5.0,52.2,5.3],\"z\":20}",
                "{\"b\":[52.0,5.0,52.2,5.3],\"z\":-1}",
                "{\"b\":[52.0,5.0,52.2,5.3],\"z\":1e30}",
                "{\"b\":[52.2,5.0,52.0,5.3],\"z\":14}",
                "{\"b\":[52.0,5.3,52.2,5.0],\"z\":14}",
                "{\"b\":[-91,5.0,52.2,5.3],\"z\":14}",
                "{\"b\":[52.0,5.0,91,5.3],\"z\":14}",
                "{\"b\":[52.0,-181,52.2,5.3],\"z\":14}",
                "{\"b\":[52.0,5.0,52.2,1e400],\"z\":14}",
                "{\"b\":[\"52.0\",5.0,52.2,5.3],\"z\":14}",
                "{\"b\":{\"0\":52.0},\"z\":14}",
            })
    void believesNoViewThatNobodyCanHave(String said) {
        say("oko-view", said);

        assertThat(heard).isEmpty();
    }

    @Test
    void hearsOnlyOfMarkersThatAreShown() {
        map.show(List.of(MapMarker.place("a", HERE, "Bushalte")));
        say("oko-marker", "{\"i\":\"a\"}");
        assertThat(heard).containsExactly("a");

        map.show(List.of(MapMarker.place("b", HERE, "Steeg")));
        for (String said :
                List.of("{\"i\":\"a\"}", "{\"i\":\"B\"}", "{\"i\":[\"b\"]}", "{\"i\":null}", "{}", "\"b\"")) {
            say("oko-marker", said);
        }
        assertThat(heard).containsExactly("a");
    }

    @Test
    void hearsAPointOnlyWhileOneIsChosenAndOnlyWithinTheArea() {
        String here = "{\"a\":52.0900004,\"o\":5.12}";
        say("oko-pick", here);
        assertThat(heard).isEmpty();

        map.pick(true);
        for (String said : List.of(
                "{\"a\":54,\"o\":5.12}",
                "{\"a\":52,\"o\":8}",
                "{\"a\":\"52\",\"o\":5}",
                "{\"a\":5.12,\"o\":52.09}",
                "{}",
                "[]")) {
            say("oko-pick", said);
        }
        assertThat(heard).isEmpty();

        say("oko-pick", here);
        assertThat(heard).containsExactly(HERE);
        map.pick(false);
        say("oko-pick", here);
        assertThat(heard).hasSize(1);
    }

    @Test
    void hearsPartsOfThePlanWhileAPlanIsShown() {
        map.plan("plattegrond/1", 800, 500);
        map.pick(true);
        for (String said :
                List.of("{\"a\":1.01,\"o\":0.5}", "{\"a\":0.5,\"o\":-0.01}", "{\"a\":52.09,\"o\":5.12}", "{}")) {
            say("oko-pick", said);
        }
        say("oko-view", "{\"b\":[52.0,5.0,52.2,5.3],\"z\":14}");
        assertThat(heard).isEmpty();

        say("oko-pick", "{\"a\":1,\"o\":0.25}");
        assertThat(heard).containsExactly(new PlanPoint(0.25, 1));

        map.noPlan();
        say("oko-pick", "{\"a\":0.5,\"o\":0.25}");
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://voorbeeld.test/plan.png", "//voorbeeld.test/plan.png", "data:image/png;base64,AA"})
    void refusesAPlanFromElsewhere(String url) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> map.plan(url, 10, 10));
    }

    @Test
    void refusesTwoMarkersThatCannotBeToldApart() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        map.show(List.of(MapMarker.place("a", HERE, "Bushalte"), MapMarker.place("a", HERE, "Steeg"))));
    }

    @Test
    void sendsNoMoreOfAMarkerThanIsSpecial() {
        map.show(List.of(
                MapMarker.place("a", HERE, "Bushalte"),
                MapMarker.cluster("b", HERE, 12, "12 plekken"),
                MapMarker.place("c", HERE, "Steeg").numbered(3).in(MapTone.OLD).selected(true)));

        assertThat(map.getElement().getPropertyRaw("markers").toString())
                .isEqualTo("[{\"a\":52.09,\"o\":5.12,\"i\":\"a\",\"l\":\"Bushalte\"},"
                        + "{\"a\":52.09,\"o\":5.12,\"i\":\"b\",\"l\":\"12 plekken\",\"n\":12},"
                        + "{\"a\":52.09,\"o\":5.12,\"i\":\"c\",\"l\":\"Steeg\",\"t\":3,\"s\":\"old\",\"x\":true}]");
    }

    @Test
    void goesToTheSamePlaceTwice() {
        map.look(HERE, 15);
        String first = map.getElement().getPropertyRaw("look").toString();
        map.look(HERE, 15);

        assertThat(map.getElement().getPropertyRaw("look").toString()).isNotEqualTo(first);
    }

    @Test
    void comesBackAsItWasLeft() {
        map.pick(true);
        say("oko-view", "{\"b\":[52.0,5.0,52.2,5.4],\"z\":14}");
        say("oko-pick", "{\"a\":52.1,\"o\":5.2}");
        UI.getCurrent().remove(map);

        UI.getCurrent().add(map);

        assertThat(map.getElement().getPropertyRaw("look").toString()).startsWith("{\"a\":52.1,\"o\":5.2,\"z\":14,");
        assertThat(map.getElement().getPropertyRaw("pick").toString()).contains("\"at\":{\"a\":52.1,\"o\":5.2}");
    }

    private void say(String event, String detail) {
        JsonNode said = JsonMapper.shared().readTree(detail);
        _fireDomEvent(
                map.getElement(),
                new DomEvent(
                        map.getElement(),
                        event,
                        JsonNodeFactory.instance.objectNode().set("event.detail", said)));
    }
}
