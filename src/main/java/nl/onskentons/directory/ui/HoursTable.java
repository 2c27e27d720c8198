package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import nl.onskentons.common.HoursText;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;

/** The hours of a week; of two when they alternate. */
final class HoursTable extends Div {

    HoursTable(WorkingPattern hours) {
        addClassName("oko-hours");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        boolean alternates = hours.times().stream().anyMatch(time -> time.week() != WeekParity.EVERY);
        if (alternates) {
            head.addHeaderCell();
        }
        List<DayOfWeek> days = days(hours);
        days.forEach(day -> head.addHeaderCell().setText(day.getDisplayName(TextStyle.SHORT, getLocale())));
        if (alternates) {
            addWeek(table, hours, days, WeekParity.ODD);
            addWeek(table, hours, days, WeekParity.EVEN);
        } else {
            addWeek(table, hours, days, WeekParity.EVERY);
        }
        add(table);
    }

    /** Weekends only when somebody works then. */
    private static List<DayOfWeek> days(WorkingPattern hours) {
        boolean weekend = hours.times().stream().anyMatch(time -> time.day().getValue() > 5);
        return List.of(DayOfWeek.values()).subList(0, weekend ? 7 : 5);
    }

    private void addWeek(NativeTable table, WorkingPattern hours, List<DayOfWeek> days, WeekParity week) {
        NativeTableRow row = table.getBody().addRow();
        if (week != WeekParity.EVERY) {
            row.addHeaderCell().setText(getTranslation("directory.week." + week.name()));
        }
        for (DayOfWeek day : days) {
            List<WorkingTime> times = hours.times().stream()
                    .filter(time -> time.day() == day && (time.week() == WeekParity.EVERY || time.week() == week))
                    .toList();
            var cell = row.addDataCell();
            cell.setText(times.isEmpty() ? getTranslation("directory.dayOff") : HoursText.format(times));
            cell.setClassName(times.isEmpty() ? "off" : "in");
        }
    }
}
