package nl.onskentons.home.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.access.Roles;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.CalendarOfYear;
import nl.onskentons.school.SchoolYear;

/** The days on which a school is closed, year by year. Which school and year stands in the address. */
@Route(CalendarView.ROUTE)
@Menu(title = "calendar.menu", order = 93)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
@StyleSheet("context://assets/styles/calendar.css")
public class CalendarView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "beheer/kalender";
    static final String YEAR = "jaar";

    private final transient CalendarKeeping keeping;
    private final transient Clock clock;
    private final SchoolField school;
    private final Select<SchoolYear> year = new Select<>();
    private final Paragraph region = new Paragraph();
    private final Paragraph unknown = new Paragraph();
    private final Div goodFriday = new Div();
    private final CalendarList list;

    CalendarView(CalendarKeeping keeping, CurrentUser user, SchoolSelection selection, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
        list = new CalendarList(keeping, this::edit, this::show);

        school = new SchoolField(
                selection, each -> user.isAt(each, Role.ADMINISTRATOR, Role.COORDINATOR), () -> chosen(true));
        year.setLabel(getTranslation("calendar.year"));
        year.addValueChangeListener(change -> chosen(change.isFromClient()));
        Button add = new Button(getTranslation("calendar.add"), click -> edit(PeriodForm.Start.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div tools = new Div(school, year, add);
        tools.addClassName("oko-calendar-tools");
        region.addClassName("oko-lead");
        unknown.addClassNames("oko-notice", "oko-calendar-unknown");
        goodFriday.addClassName("oko-calendar-hint");

        Div content = card(list);
        content.addClassName("oko-calendar-card");
        add(
                heading("calendar.title"),
                lead(getTranslation("calendar.lead")),
                tools,
                region,
                unknown,
                content,
                goodFriday);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<SchoolYear> years = keeping.years();
        year.setItems(years);
        year.setValue(asked.getSingleParameter(YEAR)
                .flatMap(text -> years.stream()
                        .filter(each -> each.toString().equals(text))
                        .findFirst())
                .orElse(SchoolYear.of(PortalClock.today(clock))));
        school.show(SchoolField.asked(asked));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }

    private void chosen(boolean byHand) {
        if (byHand) {
            Address.replace(new Location(
                    ROUTE,
                    QueryParameters.simple(Map.of(
                            SchoolField.PARAMETER,
                            school.getValue().toString(),
                            YEAR,
                            year.getValue().toString()))));
            show();
        }
    }

    private void show() {
        CalendarOfYear calendar = keeping.of(school.getValue(), year.getValue());
        region.setText(getTranslation(
                "calendar.region.which", getTranslation(calendar.region().key())));
        unknown.setText(getTranslation("calendar.unknown", year.getValue().toString()));
        region.setVisible(calendar.isKnown());
        unknown.setVisible(!calendar.isKnown());
        list.show(school.getValue(), calendar.lines());
        goodFriday.removeAll();
        calendar.goodFriday().ifPresent(day -> {
            CalendarTexts texts = new CalendarTexts(this);
            goodFriday.add(
                    new Paragraph(getTranslation("calendar.goodFriday.hint", texts.dates(day, day))),
                    new Button(
                            getTranslation("calendar.goodFriday.add"),
                            click -> edit(PeriodForm.Start.holiday(getTranslation("calendar.goodFriday"), day))));
        });
        goodFriday.setVisible(calendar.goodFriday().isPresent());
    }

    private void edit(PeriodForm.Start start) {
        new PeriodDialog(keeping, PortalClock.today(clock), school.getValue(), start, this::show).open();
    }
}
