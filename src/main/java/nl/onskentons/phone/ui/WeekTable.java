package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.phone.ScheduleWeek;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicWeek;
import nl.onskentons.phone.WeekDay;
import nl.onskentons.phone.WeekStretch;
import nl.onskentons.school.DayKind;

/** The week of a school: a row for each topic and a column for each day, of which a small screen shows one. */
final class WeekTable extends Div {

    /**
     * @param shown the topics to show
     * @param day which day a small screen shows, 1 for Monday to 7
     */
    WeekTable(ScheduleWeek week, Set<TopicId> shown, int day, ScheduleUrl url) {
        addClassNames("oko-card", "oko-week-scroll", "day-" + day);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("phone.week.table"));
        NativeTable table = new NativeTable();
        table.addClassName("oko-week-table");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("phone.week.topic"));
        week.days().forEach(each -> head(head.addHeaderCell(), each));
        week.topics().stream()
                .filter(topic -> shown.contains(topic.topic().id()))
                .forEach(topic -> row(table.getBody().addRow(), topic, url));
        add(table);
    }

    private void head(NativeTableHeaderCell cell, WeekDay day) {
        cell.addClassName("d" + day.date().getDayOfWeek().getValue());
        cell.add(new Span(WeekText.format("phone.week.day", day.date(), getLocale())));
        if (day.kind() != DayKind.SCHOOL_DAY) {
            cell.add(sign(day.name()
                    .map(name -> name.in(this::getTranslation))
                    .orElseGet(() -> getTranslation(day.kind().key()))));
        }
        day.roster().ifPresent(name -> cell.add(sign(getTranslation("phone.week.rostered", name))));
    }

    private void row(NativeTableRow row, TopicWeek topic, ScheduleUrl url) {
        Anchor name = new Anchor(
                url.about(Optional.of(topic.topic().id())).address(),
                topic.topic().name());
        NativeTableHeaderCell head = row.addHeaderCell();
        head.add(name);
        if (topic.topic().parent().isPresent()) {
            head.addClassName("under");
        }
        if (url.topic().filter(topic.topic().id()::equals).isPresent()) {
            row.addClassName("chosen");
            name.getElement().setAttribute("aria-current", "true");
        }
        List<List<WeekStretch>> days = topic.days();
        for (int day = 0; day < days.size(); day++) {
            var cell = row.addDataCell();
            cell.addClassName("d" + (day + 1));
            cell.add(new WeekCell(days.get(day)));
        }
    }

    private static Span sign(String text) {
        Span sign = new Span(text);
        sign.addClassName("oko-week-sign");
        return sign;
    }
}
