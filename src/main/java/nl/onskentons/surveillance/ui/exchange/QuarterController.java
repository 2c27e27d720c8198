package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.print.OnePage;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.QuarterReport;
import nl.onskentons.surveillance.QuarterReports;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The quarterly sheet on paper, and its map; the service decides what is in them. */
@RestController
class QuarterController {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 560;

    private final QuarterReports reports;
    private final Hotspots hotspots;
    private final PaperLanguage language;
    private final ITemplateEngine templates;
    private final Clock clock;

    QuarterController(
            QuarterReports reports, Hotspots hotspots, PaperLanguage language, ITemplateEngine templates, Clock clock) {
        this.reports = reports;
        this.hotspots = hotspots;
        this.language = language;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/toezicht/kwartaal.pdf")
    ResponseEntity<byte[]> paper(@RequestParam Map<String, String> asked) {
        QuarterReport report = report(asked, reports::onPaper);
        QuarterPaper paper = new QuarterPaper(
                language.onPaper(report.school()), language.schoolName(report.school()), report, clock.instant());
        byte[] pdf = OnePage.of(points -> templates.process(
                "surveillance/quarter",
                new Context(paper.text().texts().locale(), Map.of("paper", paper, "points", points))));
        return Downloads.paper(pdf, "kwartaal " + new QuarterUrl(report.school(), report.quarter()).code());
    }

    @GetMapping("/toezicht/kwartaal.png")
    ResponseEntity<byte[]> map(@RequestParam Map<String, String> asked) {
        byte[] png = QuarterTexts.map(report(asked, reports::of).places(), WIDTH, HEIGHT);
        if (png.length == 0) {
            throw notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(png);
    }

    private QuarterReport report(
            Map<String, String> asked, BiFunction<SchoolId, Quarter, Optional<QuarterReport>> read) {
        SchoolId school = SchoolField.asked(QueryParameters.simple(asked))
                .or(() -> language.schools().names().keySet().stream()
                        .filter(hotspots::mayLook)
                        .findFirst())
                .orElseThrow(QuarterController::notFound);
        Quarter quarter =
                QuarterUrl.quarter(Optional.ofNullable(asked.get(QuarterUrl.PARAMETER)), PortalClock.today(clock));
        return read.apply(school, quarter).orElseThrow(QuarterController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
