package nl.onskentons.surveillance.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.surveillance.VisitDetails;
import nl.onskentons.surveillance.VisitId;
import nl.onskentons.surveillance.VisitLine;
import nl.onskentons.surveillance.VisitMoment;
import nl.onskentons.surveillance.VisitPlan;
import nl.onskentons.surveillance.VisitRemoval;
import nl.onskentons.surveillance.VisitState;

/** Plans a visit of the police, writes down one that nobody planned, or changes or removes one. */
final class VisitDialog extends EditDialog<VisitId, VisitDetails, VisitLine> {

    private final transient VisitServices services;
    private final SchoolId school;
    private final VisitForm form;
    private final boolean planning;

    /** What was planned together; empty when nothing was. */
    private transient Optional<VisitPlan> plan = Optional.empty();

    private VisitDialog(
            VisitServices services,
            SchoolId school,
            Optional<VisitLine> visit,
            VisitForm form,
            boolean planning,
            Runnable changed) {
        super(VisitLine.class, "visits.form.", form, visit, VisitId::random, changed);
        this.services = services;
        this.school = school;
        this.form = form;
        this.planning = planning;
        setWidth("min(520px, 94vw)");
    }

    /** @param own whether whoever plans is of the police, and plans for themselves alone */
    static VisitDialog plan(VisitServices services, SchoolId school, boolean own, Runnable changed) {
        VisitForm form = new VisitForm(services, school, own, true);
        VisitDialog dialog = new VisitDialog(services, school, Optional.empty(), form, true, changed);
        dialog.setHeaderTitle(dialog.getTranslation("visits.plan"));
        form.propose(VisitDetails.on(PortalClock.today(services.clock())), usual(services, school));
        return dialog;
    }

    /** With everything filled in for somebody who came by just now. */
    static VisitDialog record(VisitServices services, SchoolId school, boolean own, Runnable changed) {
        VisitForm form = new VisitForm(services, school, own, false);
        VisitDialog dialog = new VisitDialog(services, school, Optional.empty(), form, false, changed);
        dialog.setHeaderTitle(dialog.getTranslation("visits.record"));
        LocalTime now = LocalTime.ofInstant(services.clock().instant(), PortalClock.ZONE);
        form.propose(VisitDetails.on(PortalClock.today(services.clock())).at(now), usual(services, school));
        return dialog;
    }

    static VisitDialog change(VisitServices services, VisitLine visit, boolean own, Runnable changed) {
        VisitForm form = new VisitForm(services, visit.school(), own, false);
        VisitDialog dialog = new VisitDialog(
                services, visit.school(), Optional.of(visit), form, visit.state() != VisitState.DONE, changed);
        dialog.setHeaderTitle(dialog.getTranslation("visits.change.title", visit.moment()));
        return dialog;
    }

    @Override
    protected List<Rejection> problems(VisitId id, VisitDetails details) {
        return services.visits().find(id).isPresent()
                ? services.keeping().problemsToChange(id, details)
                : planning
                        ? services.keeping().problemsToPlan(school, details, form.repeatedUntil())
                        : services.keeping().problemsToRecord(school, details);
    }

    @Override
    protected VisitLine create(VisitId id, VisitDetails details) {
        if (!planning) {
            return services.keeping().record(id, school, details);
        }
        VisitPlan made = services.keeping().plan(id, school, details, form.repeatedUntil());
        plan = Optional.of(made);
        return made.first();
    }

    @Override
    protected VisitLine change(VisitId id, long basedOn, VisitDetails details) {
        return services.keeping().change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(VisitId id, long basedOn) {
        if (plan.isPresent()) {
            List<VisitRemoval> removals = plan.get().visits().stream()
                    .map(visit -> services.keeping().remove(visit.id(), visit.version()))
                    .toList();
            return () -> removals.forEach(services.keeping()::restore);
        }
        VisitRemoval removal = services.keeping().remove(id, basedOn);
        return () -> services.keeping().restore(removal);
    }

    @Override
    protected String name(VisitDetails details) {
        String first = new VisitMoment(details.day(), details.time()).toString();
        List<LocalDate> skipped = plan.map(VisitPlan::skipped).orElse(List.of());
        int number = plan.map(made -> made.visits().size()).orElse(1);
        if (skipped.isEmpty()) {
            return number == 1 ? first : getTranslation("visits.form.series", first, number);
        }
        Locale language = getLocale();
        return getTranslation(
                "visits.form.series.skipped",
                first,
                number,
                String.join(
                        ", ",
                        skipped.stream()
                                .map(day -> VisitText.shortDate(day, language))
                                .toList()));
    }

    private static Optional<VisitPolice> usual(VisitServices services, SchoolId school) {
        return services.visits().usualOrganisation(school).map(VisitPolice::of);
    }
}
