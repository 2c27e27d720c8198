package nl.onskentons.surveillance.ui.round;

import java.util.List;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.Outcome;
import nl.onskentons.surveillance.RoundSheet;
import nl.onskentons.surveillance.ui.PlaceTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A round as the phone keeps it. */
record SheetToWalk(String name, boolean finished, List<Stop> stops, List<Kind> categories, Key csrf) {

    record Stop(
            String id,
            long version,
            String name,
            String facts,
            String seen,
            String agreed,
            String categoryId,
            @Nullable GeoPoint point,
            @Nullable Outcome outcome) {}

    record Kind(String id, String name) {}

    /** What has to go with everything that is sent, so that no other page can send it. */
    record Key(String header, String token) {}

    static SheetToWalk of(RoundSheet sheet, PlaceTexts texts, CsrfToken csrf) {
        return new SheetToWalk(
                sheet.round().name(),
                sheet.round().finishedAt().isPresent(),
                sheet.stops().stream()
                        .map(stop -> new Stop(
                                stop.id().toString(),
                                stop.version(),
                                stop.name(),
                                texts.facts(stop.category(), stop.floor(), stop.inSight(), stop.light(), stop.times()),
                                stop.seen(),
                                stop.agreed(),
                                sheet.categories().stream()
                                        .filter(kind -> kind.name().equals(stop.category()))
                                        .findFirst()
                                        .map(kind -> kind.id().toString())
                                        .orElse(""),
                                stop.point().orElse(null),
                                stop.outcome().orElse(null)))
                        .toList(),
                sheet.categories().stream()
                        .map(kind -> new Kind(kind.id().toString(), kind.name()))
                        .toList(),
                new Key(csrf.getHeaderName(), csrf.getToken()));
    }
}
