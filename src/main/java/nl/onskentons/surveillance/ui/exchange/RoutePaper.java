package nl.onskentons.surveillance.ui.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Side;
import nl.onskentons.surveillance.exchange.DrawnMap;
import nl.onskentons.surveillance.exchange.MapMark;
import nl.onskentons.surveillance.exchange.OutPlace;
import nl.onskentons.surveillance.exchange.OutRoute;
import nl.onskentons.surveillance.ui.PlaceTexts;

/** A route as it stands on paper. */
public record RoutePaper(PaperText text, PlaceTexts texts, OutRoute route, String map) {

    private static final int VALID_DAYS = 7;
    private static final int WIDTH = 1410;
    private static final int HEIGHT = 640;

    RoutePaper(PlaceTexts texts, String school, OutRoute route, Instant printed) {
        this(
                new PaperText(texts, texts.text("surveillance.paper.route", route.name()), school, printed, VALID_DAYS),
                texts,
                route,
                map(route));
    }

    Locale locale() {
        return texts.locale();
    }

    public String far() {
        return texts.text("surveillance.routes.far", route.metres(), route.minutes());
    }

    /** Who walks it: the school alone, or both. */
    public List<String> sides() {
        List<String> sides = new ArrayList<>(List.of(texts.side(Side.SCHOOL)));
        if (route.layer() != Layer.SCHOOL) {
            sides.add(texts.side(Side.POLICE));
        }
        return sides;
    }

    public String facts(OutPlace place) {
        return texts.facts(place.category(), place.floor(), place.inSight(), place.light(), place.times());
    }

    public boolean isDone(OutPlace place) {
        return !place.state().isOpen();
    }

    private static String map(OutRoute route) {
        List<MapMark> marks = new ArrayList<>();
        for (int i = 0; i < route.stops().size(); i++) {
            int number = i + 1;
            route.stops().get(i).point().ifPresent(point -> marks.add(new MapMark(number, point, MapMark.Shape.PLACE)));
        }
        return marks.isEmpty() ? "" : PaperText.picture(DrawnMap.png(marks, route.line(), WIDTH, HEIGHT));
    }
}
