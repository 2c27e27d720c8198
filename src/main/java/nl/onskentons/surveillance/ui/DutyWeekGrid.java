package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.surveillance.DutyDay;
import nl.onskentons.surveillance.DutyTimes;
import nl.onskentons.surveillance.DutyTurn;
import nl.onskentons.surveillance.DutyWeek;

/**
 * The week: days beside each other and times below each other on a wide screen, the days one after the other on a phone. On
 * both it is read day by day.
 */
final class DutyWeekGrid extends Div {

    private static final int FIRST_ROW = 2;

    /** @param opening who can do something with a turn, and what */
    DutyWeekGrid(DutyWeek week, LocalDate today, DutyOpening opening) {
        addClassNames("oko-card", "oko-duty-week");
        List<DutyTimes> times = week.times();
        getStyle().set("--days", String.valueOf(week.days().size()));
        getStyle().set("--rows", String.valueOf(Math.max(times.size(), 1) + 1));
        Div labels = new Div();
        labels.addClassName("oko-duty-labels");
        labels.getElement().setAttribute("aria-hidden", "true");
        for (int row = 0; row < times.size(); row++) {
            Span label = new Span(times.get(row).toString());
            label.getStyle().set("grid-row", String.valueOf(row + FIRST_ROW));
            labels.add(label);
        }
        add(labels);
        if (week.days().getFirst().date().isBefore(today)
                && week.days().stream().anyMatch(day -> day.date().equals(today))) {
            FilterChip earlier = new FilterChip(getTranslation("duty.earlier"), on -> setClassName("all", on));
            earlier.addClassName("oko-duty-earlier");
            add(earlier);
            addClassName("running");
        }
        week.days().forEach(day -> add(day(day, times, today, opening)));
    }

    private Section day(DutyDay day, List<DutyTimes> times, LocalDate today, DutyOpening opening) {
        boolean isToday = day.date().equals(today);
        H3 title = new H3(DutyText.day(day.date(), getLocale()));
        title.getElement().setAttribute("aria-label", DutyText.whole(day.date(), getLocale()));
        Section section = new Section(title);
        section.addClassName("oko-duty-day");
        section.setClassName("today", isToday);
        section.setClassName("past", day.date().isBefore(today));
        if (isToday) {
            Span now = new Span(getTranslation("duty.today"));
            now.addClassNames("oko-sign", "ok");
            title.add(now);
        }
        day.dayOff().ifPresent(off -> {
            section.addClassName("closed");
            section.add(new Paragraph(getTranslation("duty.closed", off.name().in(key -> getTranslation(key)))));
        });
        if (day.dayOff().isEmpty() && day.turns().isEmpty()) {
            section.add(soft());
        }
        for (int row = 0; row < times.size(); row++) {
            DutyTimes at = times.get(row);
            List<DutyTurn> turns =
                    day.turns().stream().filter(turn -> turn.times().equals(at)).toList();
            if (!turns.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.getStyle().set("grid-row", String.valueOf(row + FIRST_ROW));
                turns.forEach(turn -> list.add(new DutyTurnBox(turn, opening.of(turn))));
                section.add(list);
            }
        }
        return section;
    }

    private Paragraph soft() {
        Paragraph none = new Paragraph(getTranslation("duty.day.none"));
        none.addClassName("oko-soft");
        return none;
    }
}
