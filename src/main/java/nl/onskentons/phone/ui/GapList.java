package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.phone.GapReport;
import nl.onskentons.phone.TopicGaps;

/** The gaps of a roster in words: when nobody is there at all, and for which topics nobody is there when. */
final class GapList extends Div {

    private static final int MAX_STRETCHES = 14;

    GapList() {
        addClassName("oko-gap-list");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(GapReport report) {
        removeAll();
        setVisible(report.hasGaps());
        if (!report.total().isEmpty()) {
            add(new H3(getTranslation("phone.roster.gaps.total")), list(report.total()));
        }
        Map<List<TimeStretch>, List<String>> alike = new LinkedHashMap<>();
        report.withGaps().stream()
                .filter(topic -> !topic.gaps().equals(report.total()))
                .forEach(topic -> alike.computeIfAbsent(topic.gaps(), gaps -> new ArrayList<>())
                        .add(topic.topic().name()));
        alike.forEach((gaps, names) ->
                add(new H3(getTranslation("phone.roster.gaps.topics", String.join(", ", names))), list(gaps)));
        long onlyTotal = report.withGaps().stream()
                .map(TopicGaps::gaps)
                .filter(report.total()::equals)
                .count();
        if (!alike.isEmpty() && onlyTotal > 0) {
            add(new Paragraph(getTranslation("phone.roster.gaps.onlyTotal", onlyTotal)));
        }
    }

    private UnorderedList list(List<TimeStretch> gaps) {
        UnorderedList list = new UnorderedList();
        Map<LocalDate, List<TimeStretch>> days = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> LocalDate.ofInstant(gap.start(), PortalClock.ZONE),
                        LinkedHashMap::new,
                        Collectors.toList()));
        days.entrySet().stream()
                .limit(MAX_STRETCHES)
                .forEach(day -> list.add(new ListItem(getTranslation(
                        "phone.week.moment",
                        WeekText.format("phone.moment.day", day.getKey(), getLocale()),
                        day.getValue().stream()
                                .map(gap -> WeekText.hours(gap.start(), gap.end()))
                                .collect(Collectors.joining(", "))))));
        if (days.size() > MAX_STRETCHES) {
            list.add(new ListItem(getTranslation("phone.roster.gaps.more", days.size() - MAX_STRETCHES)));
        }
        return list;
    }
}
