package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.Roles;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.Steps;
import nl.onskentons.common.ui.Steps.Step;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.VisitId;
import nl.onskentons.surveillance.VisitLine;
import nl.onskentons.surveillance.VisitMonth;
import nl.onskentons.surveillance.VisitState;

/** The regular visits of the police in uniform (P07): who comes when, and who came. What is shown stands in the address. */
@Route(VisitUrl.ROUTE)
@Menu(title = "visits.title", order = 36)
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.COORDINATOR,
    Roles.LEADERSHIP,
    Roles.STAFF,
    Roles.RECEPTION,
    Roles.POLICE,
    Roles.PRIVACY_OFFICER
})
@StyleSheet("context://assets/styles/surveillance-visits.css")
public class VisitsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient VisitServices services;
    private final SchoolField schools;
    private final Button record = new Button();
    private final Button plan = new Button(getTranslation("visits.plan"));
    private final Div next = new Div();
    private final Div asked = card();
    private final H2 period = new H2();
    private final Steps months = new Steps("visits.months");
    private final Div list = new Div();
    private final Paragraph quarter = new Paragraph();
    private final VisitPublishing publishing;
    private VisitUrl url = new VisitUrl(Optional.empty(), Optional.empty(), Optional.empty());
    private boolean own;
    private Optional<VisitId> wanted = Optional.empty();

    VisitsView(VisitServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(
                selection, services.visits().readSchools()::contains, () -> rewrite(url.ofSchool(inAddress())));
        publishing = new VisitPublishing(services, this::refresh);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.addClickListener(click ->
                VisitDialog.record(services, school(), own, this::refresh).open());
        plan.addClickListener(click ->
                VisitDialog.plan(services, school(), own, this::refresh).open());
        next.addClassName("oko-visit-next");
        asked.addClassName("oko-visit-asked");
        quarter.addClassName("oko-soft");
        Div tools = new Div(schools, record, plan);
        tools.addClassName("oko-visit-tools");
        Div choose = new Div(period, months);
        choose.addClassName("oko-visit-choose");
        Div month = card(choose, list, quarter);
        Div columns = new Div(new Div(asked, month), new Div(card(next), publishing));
        columns.addClassName("oko-visit-columns");
        add(
                new SubNavigation("toezicht", VisitUrl.ROUTE),
                heading("visits.heading"),
                lead(getTranslation("visits.lead")),
                tools,
                columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = VisitUrl.of(event.getLocation().getQueryParameters());
        wanted = url.visit();
        Optional<VisitLine> one = url.visit().flatMap(services.visits()::find);
        schools.show(one.map(VisitLine::school).or(url::school));
        url = new VisitUrl(
                inAddress(),
                one.map(visit -> YearMonth.from(visit.day())).or(url::month).filter(month -> !month.equals(now())),
                Optional.empty());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("visits.heading");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private Optional<SchoolId> inAddress() {
        return schools.inAddress();
    }

    private YearMonth now() {
        return YearMonth.from(PortalClock.today(services.clock()));
    }

    private void rewrite(VisitUrl changed) {
        url = changed;
        Address.replace(url.address());
        refresh();
    }

    private void refresh() {
        YearMonth month = url.month().orElseGet(this::now);
        VisitMonth shown = services.visits().month(school(), month);
        own = !shown.mayAddAll();
        String label = services.schools().policeLabels().getOrDefault(school(), "");
        record.setText(getTranslation(own ? "visits.record.own" : "visits.record.now", label));
        record.setVisible(shown.mayAdd());
        plan.setVisible(shown.mayAdd());
        showNext(shown);
        showAsked(shown.open().stream().filter(VisitLine::mayChange).toList());
        showMonth(shown);
        publishing.show(school(), shown);
    }

    private void showNext(VisitMonth shown) {
        next.removeAll();
        Paragraph when =
                new Paragraph(shown.next().map(this::nextWhen).orElseGet(() -> getTranslation("visits.next.none")));
        when.addClassName("oko-visit-big");
        next.add(new H2(getTranslation("visits.next")), when);
        shown.next().ifPresent(visit -> {
            Paragraph who = new Paragraph(visit.organisation().orElseGet(() -> getTranslation("visits.police")));
            who.addClassName("oko-soft");
            next.add(who);
        });
    }

    private String nextWhen(VisitLine visit) {
        LocalDate today = PortalClock.today(services.clock());
        if (!visit.day().equals(today)) {
            return visit.moment().toString();
        }
        return visit.details()
                .time()
                .map(at -> getTranslation("visits.next.today.at", VisitText.clock(at)))
                .orElseGet(() -> getTranslation("visits.next.today"));
    }

    private void showAsked(List<VisitLine> open) {
        asked.removeAll();
        asked.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("oko-visits");
            open.forEach(visit -> rows.add(row(visit)));
            asked.add(new H2(getTranslation("visits.asked")), rows);
        }
    }

    private void showMonth(VisitMonth shown) {
        String name = VisitText.month(shown.month(), getLocale());
        period.setText(name);
        months.show(List.of(
                month(shown.month().minusMonths(1), "visits.month.previous"),
                month(now(), "visits.month.this"),
                month(shown.month().plusMonths(1), "visits.month.next")));
        list.removeAll();
        List<VisitLine> others = shown.visits().stream()
                .filter(visit -> !visit.isAsked() || !visit.mayChange())
                .toList();
        if (others.isEmpty()) {
            Paragraph none =
                    new Paragraph(getTranslation(shown.visits().isEmpty() ? "visits.none" : "visits.none.more", name));
            list.add(none);
        } else {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("oko-visits");
            others.forEach(visit -> rows.add(row(visit)));
            list.add(rows);
        }
        quarter.setText(getTranslation(
                "visits.quarter",
                shown.quarter().planned(),
                shown.quarter().done(),
                shown.quarter().notCome()));
    }

    private Step month(YearMonth month, String key) {
        return new Step(
                url.inMonth(Optional.of(month).filter(each -> !each.equals(now())))
                        .address(),
                getTranslation(key),
                month.equals(url.month().orElseGet(this::now)));
    }

    private VisitRow row(VisitLine visit) {
        LocalDate today = PortalClock.today(services.clock());
        VisitRow row = new VisitRow(visit, visit.day().equals(today));
        if (visit.canBeTicked(today)) {
            row.withAction("visits.tick.done", "visits.tick.done.which", true, () -> tick(visit, VisitState.DONE))
                    .withAction(
                            "visits.tick.notCome",
                            "visits.tick.notCome.which",
                            false,
                            () -> tick(visit, VisitState.NOT_COME));
        }
        if (visit.mayChange() && visit.state() != VisitState.PLANNED && !visit.unplanned()) {
            row.withAction("visits.tick.back", "visits.tick.back.which", false, () -> tick(visit, VisitState.PLANNED));
        }
        if (visit.mayChange()) {
            row.withAction("visits.change", "visits.change.title", false, () -> change(visit));
        }
        wanted.filter(visit.id()::equals).ifPresent(id -> {
            wanted = Optional.empty();
            row.stress();
        });
        return row;
    }

    private void tick(VisitLine visit, VisitState state) {
        try {
            VisitLine ticked = services.keeping().tick(visit.id(), visit.version(), state);
            Notices.showUndoableEdit(
                    () -> services.keeping().tick(visit.id(), ticked.version(), visit.state()),
                    this::refresh,
                    "visits.ticked." + state.name(),
                    visit.moment());
        } catch (Rejection rejection) {
            Notices.show(rejection);
        } catch (StaleEdit late) {
            Notices.show(late.isRemoved() ? "visits.gone" : "visits.late");
        }
        refresh();
    }

    private void change(VisitLine visit) {
        services.visits()
                .find(visit.id())
                .ifPresentOrElse(
                        now -> VisitDialog.change(services, now, own, this::refresh)
                                .open(),
                        () -> {
                            Notices.show("visits.gone");
                            refresh();
                        });
    }
}
