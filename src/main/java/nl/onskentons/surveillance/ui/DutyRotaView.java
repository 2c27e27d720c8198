package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.Roles;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.Steps;
import nl.onskentons.common.ui.Steps.Step;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.DutySlotLine;
import nl.onskentons.surveillance.DutyTurn;
import nl.onskentons.surveillance.DutyWeek;

/** Who walks where in the building this week, and where somebody is missing (P07). What is shown stands in the address. */
@Route(DutyUrl.ROUTE)
@Menu(title = "duty.title", order = 37)
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.COORDINATOR,
    Roles.LEADERSHIP,
    Roles.STAFF,
    Roles.RECEPTION,
    Roles.PRIVACY_OFFICER
})
@StyleSheet("context://assets/styles/surveillance-rota.css")
public class DutyRotaView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FRIDAY = 4;

    private final transient DutyServices services;
    private final SchoolField schools;
    private final Button add = new Button(getTranslation("duty.add"));
    private final DutyQuestions questions;
    private final H2 period = new H2();
    private final Steps weeks = new Steps("duty.weeks");
    private final Paragraph gaps = new Paragraph();
    private final Div place = new Div();
    private DutyUrl url = new DutyUrl(Optional.empty(), Optional.empty());

    DutyRotaView(DutyServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(
                selection, services.rota().readSchools()::contains, () -> rewrite(url.ofSchool(inAddress())));
        questions = new DutyQuestions(services, this::refresh);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> edit(Optional.empty()));
        gaps.addClassName("oko-lead");
        gaps.getElement().setAttribute("role", "status");
        Div tools = new Div(schools, add);
        tools.addClassName("oko-duty-tools");
        Div choose = new Div(period, weeks);
        choose.addClassName("oko-duty-choose");
        add(
                new SubNavigation("toezicht", DutyUrl.ROUTE),
                heading("duty.heading"),
                lead(getTranslation("duty.lead")),
                tools,
                questions,
                choose,
                gaps,
                place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = DutyUrl.of(event.getLocation().getQueryParameters());
        schools.show(url.school());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duty.heading");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private Optional<SchoolId> inAddress() {
        return schools.inAddress();
    }

    private void rewrite(DutyUrl changed) {
        url = changed;
        Address.replace(url.address());
        refresh();
    }

    private void refresh() {
        LocalDate today = PortalClock.today(services.clock());
        DutyWeek week = services.rota().week(school(), url.monday().orElse(today));
        add.setVisible(week.mayKeep());
        questions.refresh();
        showWeeks(week, today);
        int missing = week.gaps().size();
        gaps.setText(
                missing == 0
                        ? getTranslation("duty.gaps.none")
                        : missing == 1 ? getTranslation("duty.gaps.one") : getTranslation("duty.gaps.more", missing));
        gaps.setVisible(week.days().stream().anyMatch(day -> !day.turns().isEmpty()));
        place.removeAll();
        place.add(
                week.isEmpty()
                        ? card(new Paragraph(getTranslation(week.mayKeep() ? "duty.empty.keeper" : "duty.empty")))
                        : new DutyWeekGrid(week, today, turn -> opening(week, turn)));
    }

    private void showWeeks(DutyWeek week, LocalDate today) {
        LocalDate monday = week.monday();
        period.setText(getTranslation(
                WeekParity.of(monday) == WeekParity.ODD ? "duty.period.odd" : "duty.period.even",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                DutyText.day(monday, getLocale()),
                DutyText.day(monday.plusDays(FRIDAY), getLocale())));
        LocalDate now = today.with(DayOfWeek.MONDAY);
        weeks.show(List.of(
                week(monday.minusWeeks(1), now, "duty.week.previous", false),
                week(now, now, "duty.week.this", monday.equals(now)),
                week(monday.plusWeeks(1), now, "duty.week.next", false)));
    }

    private Step week(LocalDate monday, LocalDate now, String key, boolean current) {
        return new Step(
                url.inWeek(Optional.of(monday).filter(each -> !each.equals(now)))
                        .address(),
                getTranslation(key),
                current);
    }

    /** Those who keep the rota open every turn; others their own, while it is to come. */
    private Optional<SerializableRunnable> opening(DutyWeek week, DutyTurn turn) {
        boolean over = turn.date().isBefore(PortalClock.today(services.clock()));
        boolean opens = week.mayKeep() || (turn.isOwn() && !over);
        return opens ? Optional.of(() -> open(week, turn)) : Optional.empty();
    }

    private void open(DutyWeek week, DutyTurn shown) {
        Optional<DutyTurn> now = services.rota().turn(shown.slot(), shown.date());
        if (now.isEmpty()) {
            Notices.show("duty.gone.slot");
            refresh();
            return;
        }
        DutyTurnDialog dialog = new DutyTurnDialog(services, school(), now.get(), week.mayKeep(), this::refresh);
        if (week.mayKeep()) {
            Button rota = new Button(getTranslation("duty.turn.rota"), click -> {
                dialog.close();
                edit(services.rota().find(shown.slot()));
            });
            rota.addThemeVariants(ButtonVariant.TERTIARY);
            rota.addClassName("oko-first");
            dialog.getFooter().addComponentAsFirst(rota);
        }
        dialog.open();
    }

    private void edit(Optional<DutySlotLine> slot) {
        new DutySlotDialog(services, school(), slot, this::refresh).open();
    }
}
