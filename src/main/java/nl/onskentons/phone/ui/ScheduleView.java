package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.common.ui.Steps;
import nl.onskentons.common.ui.Steps.Step;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.FoundTopic;
import nl.onskentons.phone.ScheduleWeek;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.TopicWeek;

/** The week of a school: who serves which topic when, and when nobody does (P03). What is shown stands in the address. */
@Route(ScheduleUrl.ROUTE)
@Menu(title = "phone.week.title", order = 14)
@PermitAll
@StyleSheet("context://assets/styles/phone-topics.css")
@StyleSheet("context://assets/styles/phone-week.css")
public class ScheduleView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MAX_TEXT = 100;

    /** More than a school has. */
    private static final int ALL = 1_000;

    private final transient ScheduleServices services;
    private final SchoolField schools;
    private final TextField search = new SearchAsYouType(MAX_TEXT);
    private final Steps weeks = new Steps("phone.week.choose");
    private final Button open = new Button(getTranslation("phone.week.open.change"));
    private final H2 period = new H2();
    private final Div nobody = new Div();
    private final Div days = new Div();
    private final Div place = new Div();
    private final Div people = new Div();
    private ScheduleUrl url =
            new ScheduleUrl(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", false);

    ScheduleView(ScheduleServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, () -> rewrite(url.ofSchool(school())));
        search.setLabel(getTranslation("phone.topics.search"));
        search.setPlaceholder(getTranslation("phone.topics.search.example"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rewrite(url.withText(change.getValue()));
            }
        });
        open.addClickListener(click -> new OpenHoursDialog(services.openHours(), school(), this::refresh).open());
        nobody.addClassNames("oko-notice", "stop", "oko-nobody");
        nobody.getElement().setAttribute("role", "status");
        days.addClassName("oko-week-days");
        place.addClassName("oko-week-place");
        Div tools = new Div(schools, search, open);
        tools.addClassName("oko-topic-tools");
        Div choose = new Div(period, weeks);
        choose.addClassName("oko-week-choose");
        add(
                new SubNavigation(CallUrl.ROUTE, ScheduleUrl.ROUTE),
                heading("phone.week.heading"),
                tools,
                choose,
                nobody,
                days,
                place,
                people);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = ScheduleUrl.of(event.getLocation().getQueryParameters());
        schools.show(url.topic()
                .flatMap(services.topics()::find)
                .map(TopicLine::school)
                .or(url::school));
        search.setValue(url.text());
        show().ifPresent(TopicPanel::focusTitle);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.week.heading");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private void rewrite(ScheduleUrl wanted) {
        url = wanted;
        Address.replace(url.address());
        refresh();
    }

    private void refresh() {
        var _ = show();
    }

    private Optional<TopicPanel> show() {
        LocalDate today = PortalClock.today(services.clock());
        ScheduleWeek week = services.overview().week(school(), url.monday().orElse(today));
        open.setVisible(week.mayEdit());
        showWeeks(week, today);
        showNobody(week);
        int day = url.day().orElseGet(() -> usualDay(week, today));
        showDays(day);
        Set<TopicId> shown = shown(week);
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(card(new Paragraph(
                    url.text().isEmpty()
                            ? getTranslation("phone.topics.none")
                            : getTranslation("phone.topics.none.found", url.text()))));
        } else {
            place.add(new WeekTable(week, shown, day, url));
        }
        Optional<TopicPanel> panel = url.topic().flatMap(week::topic).map(topic -> panel(week, topic));
        panel.ifPresent(place::add);
        place.setClassName("with-panel", panel.isPresent());
        people.removeAll();
        if (week.mayEdit()) {
            people.add(new PeopleNotToCall(services.overview().unreachable(school()), url));
            if (url.people()) {
                people.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'center'}))");
            }
        }
        return panel;
    }

    private TopicPanel panel(ScheduleWeek week, TopicWeek topic) {
        return new TopicPanel(services, week, topic, url, this::refresh);
    }

    private Set<TopicId> shown(ScheduleWeek week) {
        return url.text().isEmpty()
                ? week.topics().stream().map(topic -> topic.topic().id()).collect(Collectors.toSet())
                : services.topics().find(Set.of(school()), url.text(), ALL).stream()
                        .map(FoundTopic::topic)
                        .map(TopicLine::id)
                        .collect(Collectors.toSet());
    }

    private static int usualDay(ScheduleWeek week, LocalDate today) {
        boolean now = week.days().stream().anyMatch(day -> day.date().equals(today));
        return now ? today.getDayOfWeek().getValue() : 1;
    }

    private void showWeeks(ScheduleWeek week, LocalDate today) {
        LocalDate monday = week.monday();
        period.setText(getTranslation(
                "phone.week.period.title",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                WeekText.beginning(monday, monday.plusDays(6), getLocale()),
                WeekText.date(monday.plusDays(6), getLocale())));
        List<Step> steps = new ArrayList<>();
        if (week.hasBefore()) {
            steps.add(new Step(
                    url.inWeek(Optional.of(monday.minusWeeks(1))).address(),
                    getTranslation("phone.week.previous"),
                    false));
        }
        steps.add(new Step(
                url.inWeek(Optional.empty()).address(),
                getTranslation("phone.week.this"),
                monday.equals(today.with(DayOfWeek.MONDAY))));
        steps.add(new Step(
                url.inWeek(Optional.of(monday.plusWeeks(1))).address(), getTranslation("phone.week.next"), false));
        weeks.show(steps);
    }

    private void showNobody(ScheduleWeek week) {
        nobody.removeAll();
        nobody.setVisible(!week.nobody().isEmpty());
        if (!week.nobody().isEmpty()) {
            nobody.add(new Paragraph(getTranslation(
                    "phone.week.nobodyAtAll",
                    week.nobody().stream()
                            .map(stretch -> WeekText.moment(stretch, getLocale()))
                            .collect(Collectors.joining(", ")))));
        }
    }

    private void showDays(int chosen) {
        days.removeAll();
        days.getElement().setAttribute("role", "group");
        days.getElement().setAttribute("aria-label", getTranslation("phone.week.day.choose"));
        for (DayOfWeek day : DayOfWeek.values()) {
            Anchor link = new Anchor(
                    url.onDay(day.getValue()).address(), day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
            link.getElement().setAttribute("aria-label", day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
            if (day.getValue() == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            days.add(link);
        }
    }
}
