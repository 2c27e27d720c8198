package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.TodayItem;
import nl.onskentons.common.ui.Page;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.EntryPage;
import nl.onskentons.directory.EntryRow;

/** The start page. */
@Route("")
@Menu(title = "today.menu", order = 0)
@PermitAll
public class TodayView extends Page implements HasDynamicTitle {

    private static final int REACHABLE = 6;

    TodayView(Clock clock, SchoolSelection schools, Directory directory, List<TodayItem> items) {
        ZonedDateTime moment = ZonedDateTime.now(clock);
        String date = DateTimeFormatter.ofPattern(getTranslation("today.date"), getLocale())
                .format(moment);
        String names = schools.choices().entrySet().stream()
                .filter(school -> schools.schools().contains(school.getKey()))
                .map(school -> school.getValue())
                .collect(Collectors.joining(", "));
        add(heading(greeting(moment.toLocalTime())), lead(getTranslation("today.lead", date, names)));
        EntryFilter now = EntryFilter.all(schools.schools()).withReachableNow(true);
        Div columns =
                new Div(new ReachableCard(nearest(directory.find(now, 0, Directory.MAX_PAGE))), new WaitingCard(items));
        columns.addClassName("oko-columns");
        add(columns);
    }

    /** People of the partners first: a school has its own people at hand, and everybody knows 112. */
    private static List<EntryRow> nearest(EntryPage reachable) {
        return reachable.rows().stream()
                .sorted(Comparator.comparing(
                        row -> row.kind() != EntryKind.CONTACT || row.sector() == Sector.EDUCATION))
                .limit(REACHABLE)
                .toList();
    }

    private static String greeting(LocalTime time) {
        if (time.getHour() < 12) {
            return "today.morning";
        }
        return time.getHour() < 18 ? "today.afternoon" : "today.evening";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.menu");
    }
}
