package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.print.OnePage;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.PlaceExport;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.exchange.GeoJsonWriter;
import nl.onskentons.surveillance.exchange.GpxWriter;
import nl.onskentons.surveillance.exchange.OutPlace;
import nl.onskentons.surveillance.exchange.OutRoute;
import nl.onskentons.surveillance.exchange.PlacesCsvWriter;
import nl.onskentons.surveillance.ui.SurveillanceUrl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Downloads of routes and places, and a route on paper; the service decides what is in them. */
@RestController
class PlaceExportController {

    private static final String ROUTE = "/toezicht/routes/{id:[0-9a-f-]{36}}";

    private final PlaceExport export;
    private final Hotspots hotspots;
    private final PaperLanguage language;
    private final ITemplateEngine templates;
    private final Clock clock;

    PlaceExportController(
            PlaceExport export, Hotspots hotspots, PaperLanguage language, ITemplateEngine templates, Clock clock) {
        this.export = export;
        this.hotspots = hotspots;
        this.language = language;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(ROUTE + "/export.gpx")
    ResponseEntity<byte[]> gpx(@PathVariable String id) {
        OutRoute route = route(id);
        return Downloads.file(new GpxWriter(language.inFile()).write(route), Downloads.GPX, route.name(), "gpx");
    }

    @GetMapping(ROUTE + "/export.geojson")
    ResponseEntity<byte[]> geoJson(@PathVariable String id) {
        OutRoute route = route(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeoJsonWriter(language.inFile()).write(route, out);
        return Downloads.file(out.toByteArray(), Downloads.GEO_JSON, route.name(), "geojson");
    }

    @GetMapping(ROUTE + "/export.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        OutRoute route = route(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlacesCsvWriter(language.inFile()).write(route.stops(), out);
        return Downloads.file(out.toByteArray(), Downloads.CSV, route.name(), "csv");
    }

    @GetMapping(ROUTE + ".pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        OutRoute route = route(id);
        RoutePaper paper = new RoutePaper(
                language.onPaper(route.school()), language.schoolName(route.school()), route, clock.instant());
        byte[] pdf = OnePage.of(points -> templates.process(
                "surveillance/route", new Context(paper.locale(), Map.of("paper", paper, "points", points))));
        return Downloads.paper(pdf, route.name());
    }

    @GetMapping("/toezicht/export.geojson")
    ResponseEntity<byte[]> places(@RequestParam Map<String, String> asked) {
        return places(asked, Downloads.GEO_JSON, "geojson", (places, out) -> {
            new GeoJsonWriter(language.inFile()).write(places, out);
            return out;
        });
    }

    @GetMapping("/toezicht/export.csv")
    ResponseEntity<byte[]> placesAsCsv(@RequestParam Map<String, String> asked) {
        return places(asked, Downloads.CSV, "csv", (places, out) -> {
            new PlacesCsvWriter(language.inFile()).write(places, out);
            return out;
        });
    }

    private ResponseEntity<byte[]> places(
            Map<String, String> asked,
            MediaType type,
            String extension,
            BiFunction<List<OutPlace>, ByteArrayOutputStream, ByteArrayOutputStream> write) {
        QueryParameters parameters = QueryParameters.simple(asked);
        SchoolId school = SchoolField.asked(parameters)
                .or(() -> language.schools().names().keySet().stream()
                        .filter(hotspots::mayLook)
                        .findFirst())
                .orElseThrow(PlaceExportController::notFound);
        List<OutPlace> places = export.places(
                        school, SurveillanceUrl.of(parameters).filter(school, PortalClock.today(clock)))
                .orElseThrow(PlaceExportController::notFound);
        byte[] content = write.apply(places, new ByteArrayOutputStream()).toByteArray();
        return Downloads.file(content, type, "plekken", extension);
    }

    private OutRoute route(String id) {
        return RouteId.parse(id).flatMap(export::route).orElseThrow(PlaceExportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
