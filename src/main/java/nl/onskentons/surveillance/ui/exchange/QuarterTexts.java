package nl.onskentons.surveillance.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Quarter;
import nl.onskentons.surveillance.HotspotEventKind;
import nl.onskentons.surveillance.QuarterPlace;
import nl.onskentons.surveillance.QuarterReport;
import nl.onskentons.surveillance.QuarterTotals;
import nl.onskentons.surveillance.Side;
import nl.onskentons.surveillance.exchange.DrawnMap;
import nl.onskentons.surveillance.exchange.MapMark;
import nl.onskentons.surveillance.ui.PlaceTexts;

/** A quarter in words, for the screen and for paper. That it was calm where somebody walked, is never said to be because of it. */
public record QuarterTexts(PlaceTexts texts) {

    private static final List<HotspotEventKind> TOLD = List.of(
            HotspotEventKind.ADDED,
            HotspotEventKind.REOPENED,
            HotspotEventKind.CLOSED,
            HotspotEventKind.UNSOLVED,
            HotspotEventKind.FADED);

    /** A number of the quarter, with that of the quarter before. */
    public record Figure(String label, int now, String before) {}

    public List<Figure> figures(QuarterReport report) {
        QuarterTotals now = report.totals();
        QuarterTotals before = report.before();
        return List.of(
                figure("added", now.added(), before.added()),
                figure("solved", now.solved(), before.solved()),
                figure("returned", now.returned(), before.returned()),
                figure("unsolved", now.unsolved(), before.unsolved()),
                figure("faded", now.faded(), before.faded()),
                figure("neverPassed", now.neverPassed(), before.neverPassed()),
                rounds(Side.SCHOOL, now.roundsSchool(), before.roundsSchool()),
                rounds(Side.POLICE, now.roundsPolice(), before.roundsPolice()));
    }

    private Figure figure(String what, int now, int before) {
        return new Figure(text("surveillance.quarter." + what), now, text("surveillance.quarter.before", before));
    }

    private Figure rounds(Side side, int now, int before) {
        return new Figure(
                text("surveillance.quarter.rounds", texts.side(side)),
                now,
                text("surveillance.quarter.before", before));
    }

    public String name(Quarter quarter) {
        return text("surveillance.quarter.name", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /** How it was there, as far as somebody passed. */
    public String calm(QuarterPlace place) {
        List<String> passes = new ArrayList<>();
        if (place.calmSchool() > 0) {
            passes.add(text("surveillance.quarter.times", texts.side(Side.SCHOOL), place.calmSchool()));
        }
        if (place.calmPolice() > 0) {
            passes.add(text("surveillance.quarter.times", texts.side(Side.POLICE), place.calmPolice()));
        }
        return String.join(", ", passes);
    }

    /** What the rounds of one side found. */
    public String passes(QuarterPlace place, Side side) {
        int calm = side == Side.SCHOOL ? place.calmSchool() : place.calmPolice();
        int notCalm = side == Side.SCHOOL ? place.notCalmSchool() : place.notCalmPolice();
        if (calm + notCalm == 0) {
            return text("surveillance.quarter.notPassed");
        }
        return text("surveillance.rounds.result", calm, notCalm);
    }

    /** What happened to it, shortly; may be empty. */
    public String happened(QuarterPlace place) {
        return String.join(
                ", ",
                TOLD.stream()
                        .filter(place.happened()::contains)
                        .map(kind -> text("surveillance.quarter.kind." + kind.name()))
                        .toList());
    }

    public String where(QuarterPlace place) {
        return place.floor().isEmpty() ? place.category() : place.category() + " · " + place.floor();
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The map with the numbers of the list; empty when no place is outside. */
    static byte[] map(List<QuarterPlace> places, int width, int height) {
        List<MapMark> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            QuarterPlace place = places.get(i);
            int number = i + 1;
            place.point().ifPresent(point -> marks.add(new MapMark(number, point, shape(place))));
        }
        return marks.isEmpty() ? new byte[0] : DrawnMap.png(marks, List.of(), width, height);
    }

    static MapMark.Shape shape(QuarterPlace place) {
        if (place.passes() == 0) {
            return MapMark.Shape.NOT_PASSED;
        }
        return place.notCalmSchool() + place.notCalmPolice() > 0 ? MapMark.Shape.NOT_CALM : MapMark.Shape.CALM;
    }
}
