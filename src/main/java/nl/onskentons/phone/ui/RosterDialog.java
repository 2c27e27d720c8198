package nl.onskentons.phone.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.RemovedRoster;
import nl.onskentons.phone.RosterDetails;
import nl.onskentons.phone.RosterId;
import nl.onskentons.phone.RosterKeeping;
import nl.onskentons.phone.RosterLine;

/** Makes or changes a temporary roster; its gaps are shown before it is saved. */
final class RosterDialog extends EditDialog<RosterId, RosterDetails, RosterLine> {

    private final transient RosterKeeping rosters;
    private final SchoolId school;
    private final RosterForm form;

    /** @param changed called after every change and every undo */
    RosterDialog(ScheduleServices services, SchoolId school, Optional<RosterLine> roster, Runnable changed) {
        this(services.rosters(), school, roster, new RosterForm(services, school), changed);
    }

    private RosterDialog(
            RosterKeeping rosters, SchoolId school, Optional<RosterLine> roster, RosterForm form, Runnable changed) {
        super(RosterLine.class, "phone.roster.", form, roster, RosterId::random, changed);
        this.rosters = rosters;
        this.school = school;
        this.form = form;
        setHeaderTitle(roster.map(known -> getTranslation(
                        "phone.topics.change.title", known.details().name()))
                .orElseGet(() -> getTranslation("phone.roster.add")));
        setWidth("min(860px, 96vw)");
        addAction(new OnceButton("phone.roster.look", () -> attempt(this::look)));
        if (roster.isEmpty()) {
            form.propose();
        }
    }

    private void look() {
        if (isReadable()) {
            var report = rosters.gaps(school, form.details());
            form.show(report);
            if (!report.hasGaps()) {
                say("phone.roster.gaps.none");
            }
        }
    }

    @Override
    protected List<Rejection> problems(RosterId id, RosterDetails details) {
        List<Rejection> problems = rosters.problems(id, school, details);
        if (problems.stream().anyMatch(problem -> problem.field().equals(Optional.of("gapsAccepted")))) {
            form.show(rosters.gaps(school, details));
        }
        return problems;
    }

    @Override
    protected RosterLine create(RosterId id, RosterDetails details) {
        return rosters.add(id, school, details);
    }

    @Override
    protected RosterLine change(RosterId id, long basedOn, RosterDetails details) {
        return rosters.change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(RosterId id, long basedOn) {
        RemovedRoster removed = rosters.remove(id, basedOn);
        return () -> rosters.restore(removed);
    }

    @Override
    protected String name(RosterDetails details) {
        return details.name();
    }
}
