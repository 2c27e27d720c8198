package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.ListFormat;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.TodayItem;
import nl.onskentons.common.ui.Page;
import nl.onskentons.directory.Directory;

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
        List<String> names = schools.choices().entrySet().stream()
                .filter(school -> schools.schools().contains(school.getKey()))
                .map(school -> school.getValue())
                .toList();
        String all = names.isEmpty()
                ? ""
                : ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
        add(heading(greeting(moment.toLocalTime())), lead(getTranslation("today.lead", date, all)));
        Div columns = new Div(
                new ReachableCard(directory.reachableNow(schools.schools(), REACHABLE)), new WaitingCard(items));
        columns.addClassName("oko-columns");
        add(columns);
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
