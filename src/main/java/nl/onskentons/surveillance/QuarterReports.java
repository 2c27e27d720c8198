package nl.onskentons.surveillance;

import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks back on a quarter (P08, for the quarterly meeting): what whoever asks may see (R1), in a number of questions to the
 * database that does not depend on how much there is.
 */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class QuarterReports {

    private final QuarterCounts counts;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    QuarterReports(
            QuarterCounts counts,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.counts = counts;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** A quarter of a school; empty when the current user sees nothing of the school. */
    @Transactional(readOnly = true)
    public Optional<QuarterReport> of(SchoolId school, Quarter quarter) {
        if (!rights.maySee(school, Layer.PARENTS)) {
            return Optional.empty();
        }
        Quarter before = Quarter.of(quarter.first().minusDays(1));
        QuarterCounts.Counted now = counts.of(school, quarter);
        return Optional.of(new QuarterReport(
                school, quarter, now.totals(), counts.of(school, before).totals(), now.places()));
    }

    /** The same for paper: without what looks like a pupil's (R2), and written into the log. */
    public Optional<QuarterReport> onPaper(SchoolId school, Quarter quarter) {
        return of(school, quarter).map(report -> {
            events.publishEvent(new Audited(currentUser.actor(), school, "quarter.printed", "school", school.value()));
            return new QuarterReport(
                    school,
                    quarter,
                    report.totals(),
                    report.before(),
                    report.places().stream().map(counts::clean).toList());
        });
    }
}
