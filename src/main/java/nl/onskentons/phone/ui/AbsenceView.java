package nl.onskentons.phone.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.AbsenceId;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.AbsenceOutcome;
import nl.onskentons.phone.AbsenceUndo;
import nl.onskentons.phone.PersonChoice;
import nl.onskentons.phone.StandInAnswer;

/** Who is absent, and who stands in: everybody reports for themselves in three actions (P04). */
@Route(AbsenceView.ROUTE)
@Menu(title = "phone.absence.title", order = 12)
@PermitAll
@StyleSheet("context://assets/styles/phone-absence.css")
public class AbsenceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "bellen/afwezig";
    static final String ABSENCE = "afwezigheid";

    private final transient AbsenceServices services;
    private final Notice notice = new Notice();
    private final Div asked = new Div();
    private final Div report = card();
    private final Div mine = new Div();
    private final AbsenceOfSchool everybody;
    private String wanted = "";

    AbsenceView(AbsenceServices services, SchoolSelection selection) {
        this.services = services;
        everybody = new AbsenceOfSchool(services, selection, this::row);
        add(
                new SubNavigation(CallUrl.ROUTE, ROUTE),
                heading("phone.absence.heading"),
                lead(getTranslation("phone.absence.lead")),
                notice,
                asked,
                report,
                mine,
                everybody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asks = event.getLocation().getQueryParameters();
        wanted = asks.getSingleParameter(ABSENCE).orElse("");
        notice.clear();
        everybody.open(asks);
        showReport();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.absence.heading");
    }

    private void refresh() {
        show(asked, "phone.absence.asked.title", services.absent().standingIn(), this::question);
        List<AbsenceLine> own = services.absent().mine();
        show(mine, "phone.absence.mine.title", own, line -> row(line, getTranslation("phone.absence.mine.row")));
        everybody.refresh();
    }

    private void show(Div place, String titleKey, List<AbsenceLine> lines, Function<AbsenceLine, AbsenceRow> row) {
        place.removeAll();
        place.setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("oko-absences");
            lines.stream().map(row).forEach(each -> {
                stressWanted(each);
                list.add(each);
            });
            place.add(card(new H2(getTranslation(titleKey)), list));
        }
    }

    private void stressWanted(AbsenceRow row) {
        if (row.line().id().value().toString().equals(wanted)) {
            wanted = "";
            row.stress();
        }
    }

    private AbsenceRow question(AbsenceLine line) {
        AbsenceRow row = new AbsenceRow(line, getTranslation("phone.absence.asked.row", line.person())).withOwnAnswer();
        if (line.answer() != StandInAnswer.ACCEPTED) {
            row.withAction(
                    line.answer() == StandInAnswer.ASKED ? "phone.absence.yes" : "phone.absence.yesAfterAll",
                    line.answer() == StandInAnswer.ASKED,
                    () -> answer(line, true));
        }
        if (line.answer() != StandInAnswer.REFUSED) {
            row.withAction(
                    line.answer() == StandInAnswer.ASKED ? "phone.absence.no" : "phone.absence.noAfterAll",
                    false,
                    () -> answer(line, false));
        }
        return row;
    }

    private AbsenceRow row(AbsenceLine line, String title) {
        AbsenceRow row = new AbsenceRow(line, title).withStandIn().withReporter();
        if (line.mayEdit()) {
            row.withAction("phone.absence.change", false, () -> change(line))
                    .withAction("phone.absence.cancel", false, () -> cancel(line));
        }
        stressWanted(row);
        return row;
    }

    private void answer(AbsenceLine line, boolean accepts) {
        notice.clear();
        try {
            services.keeping().answer(line.id(), line.version(), accepts);
            Notices.show(accepts ? "phone.absence.answered.yes" : "phone.absence.answered.no", line.person());
        } catch (Rejection rejection) {
            notice.refused(rejection);
        } catch (StaleEdit other) {
            notice.refused("phone.absence.answered.late");
        }
        refresh();
    }

    private void change(AbsenceLine line) {
        Optional<AbsenceLine> now = services.absent().find(line.id());
        if (now.isEmpty()) {
            Notices.show("phone.absence.gone");
            refresh();
            return;
        }
        new AbsenceDialog(services, now.get(), this::saved, this::refresh).open();
    }

    private void cancel(AbsenceLine line) {
        try {
            AbsenceUndo undo = services.keeping().cancel(line.id(), line.version());
            AbsenceSaving.showUndoable(
                    () -> services.keeping().undo(undo), this::refresh, "phone.absence.cancelled", line);
        } catch (StaleEdit other) {
            Notices.show(other.isRemoved() ? "phone.absence.gone" : "phone.absence.cancel.late");
        }
        refresh();
    }

    /** What has to be known about it stays on the page. */
    private void saved(AbsenceOutcome outcome) {
        List<Paragraph> news = AbsenceNewsText.of(outcome, getLocale());
        if (news.isEmpty()) {
            notice.clear();
        } else {
            notice.done(news.toArray(Paragraph[]::new));
        }
        refresh();
    }

    private void showReport() {
        report.removeAll();
        List<PersonChoice> people = services.absent().reportable();
        Optional<EntryId> oneself = services.directory().ownCard();
        if (oneself.isEmpty()) {
            report.add(soft("phone.absence.noCard"));
        }
        if (people.isEmpty()) {
            return;
        }
        boolean onlyOneself = people.size() == 1 && oneself.isPresent();
        report.addComponentAsFirst(
                new H2(getTranslation(onlyOneself ? "phone.absence.report.mine" : "phone.absence.report")));
        if (onlyOneself && services.absent().serves(oneself.get()).isEmpty()) {
            report.add(soft("phone.absence.noTopics"));
            return;
        }
        AbsenceForm form = new AbsenceForm(services, AbsenceId.random(), people, oneself);
        Notice problems = new Notice();
        AbsenceSaving saving = new AbsenceSaving(
                services.keeping(),
                form,
                problems,
                null,
                outcome -> {
                    form.clear(AbsenceId.random());
                    saved(outcome);
                },
                this::refresh);
        report.addClassName("oko-absence-report");
        Div save = new Div(OnceButton.primary("phone.absence.save", saving::save));
        report.add(form, problems, save);
    }

    private Paragraph soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("oko-soft");
        return text;
    }
}
