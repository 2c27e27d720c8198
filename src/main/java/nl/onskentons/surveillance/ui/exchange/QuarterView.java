package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.QuarterReport;
import nl.onskentons.surveillance.QuarterReports;
import nl.onskentons.surveillance.ui.SurveillanceUrl;

/** The quarter that school and police look back on together: in numbers, on a map, and place by place. */
@Route(QuarterUrl.ROUTE)
@Menu(title = "surveillance.quarter.title", order = 38)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP", "STAFF", "RECEPTION", "POLICE", "PRIVACY_OFFICER"})
@StyleSheet("context://assets/styles/surveillance-quarter.css")
public class QuarterView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuarterReports reports;
    private final transient PaperLanguage language;
    private final transient Clock clock;
    private final SchoolField schools;
    private final Div content = new Div();
    private transient Quarter quarter;

    QuarterView(
            QuarterReports reports, Hotspots hotspots, PaperLanguage language, SchoolSelection selection, Clock clock) {
        this.reports = reports;
        this.language = language;
        this.clock = clock;
        quarter = Quarter.of(PortalClock.today(clock));
        schools = new SchoolField(selection, hotspots::mayLook, this::rewrite);
        content.addClassName("oko-quarter");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, QuarterUrl.ROUTE),
                heading("surveillance.quarter.title"),
                lead(getTranslation("surveillance.quarter.lead")),
                schools,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        schools.show(SchoolField.asked(asked));
        quarter = QuarterUrl.quarter(asked.getSingleParameter(QuarterUrl.PARAMETER), today());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.quarter.title");
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }

    private QuarterUrl url() {
        return new QuarterUrl(schools.getValue(), quarter);
    }

    private void rewrite() {
        Address.replace(new Location(url().page()));
        refresh();
    }

    private void refresh() {
        content.removeAll();
        QuarterTexts words = new QuarterTexts(language.onPaper(schools.getValue()));
        content.add(quarters(words));
        reports.of(schools.getValue(), quarter).ifPresent(report -> {
            content.add(figures(report, words), calm(report, words));
            content.add(places(report, words));
        });
    }

    private Nav quarters(QuarterTexts words) {
        Anchor before = new Anchor(
                url().before().page(),
                getTranslation(
                        "surveillance.quarter.previous",
                        words.name(url().before().quarter())));
        H2 now = new H2(words.name(quarter));
        Nav nav = new Nav(before, now);
        nav.setAriaLabel(getTranslation("surveillance.quarter.choose"));
        nav.addClassName("oko-quarter-nav");
        if (quarter.compareTo(Quarter.of(today())) < 0) {
            nav.add(new Anchor(
                    url().after().page(), getTranslation("surveillance.quarter.next", words.name(quarter.next()))));
        } else {
            now.setText(getTranslation("surveillance.quarter.going", words.name(quarter)));
        }
        Anchor print = new Anchor(url().paper(), getTranslation("surveillance.quarter.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        nav.add(print);
        return nav;
    }

    private Component figures(QuarterReport report, QuarterTexts words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-quarter-figures");
        words.figures(report).forEach(figure -> {
            Span number = new Span(String.valueOf(figure.now()));
            number.addClassName("oko-quarter-number");
            Span before = new Span(figure.before());
            before.addClassName("oko-soft");
            list.add(new ListItem(number, new Span(figure.label()), before));
        });
        Paragraph erased = new Paragraph(getTranslation("surveillance.quarter.erased"));
        erased.addClassName("oko-soft");
        return new Div(list, erased);
    }

    private Component calm(QuarterReport report, QuarterTexts words) {
        Section section = new Section(new H2(getTranslation("surveillance.quarter.calm")));
        section.addClassName("oko-card");
        boolean none = report.calm().isEmpty();
        section.add(new Paragraph(
                getTranslation(none ? "surveillance.quarter.calm.none" : "surveillance.quarter.calm.lead")));
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-rows");
        report.calm().forEach(place -> {
            Span passes = new Span(words.calm(place));
            passes.addClassName("oko-soft");
            list.add(new ListItem(QuarterTable.link(place), passes));
        });
        list.setVisible(!none);
        section.add(list);
        return section;
    }

    private Component places(QuarterReport report, QuarterTexts words) {
        Section section = new Section(new H2(getTranslation("surveillance.quarter.places")));
        section.addClassName("oko-card");
        if (report.places().isEmpty()) {
            section.add(new Paragraph(getTranslation("surveillance.quarter.none")));
            return section;
        }
        if (report.places().stream().anyMatch(place -> place.point().isPresent())) {
            Image map = new Image(url().map(), getTranslation("surveillance.paper.map"));
            map.addClassName("oko-quarter-map");
            Paragraph legend = new Paragraph(getTranslation("surveillance.quarter.legend"));
            legend.addClassName("oko-soft");
            section.add(map, legend);
        }
        section.add(new QuarterTable(report, words));
        return section;
    }
}
