package nl.onskentons.home.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.CalendarLine;
import nl.onskentons.school.NationalHoliday;
import nl.onskentons.school.OwnPeriodRow;

/** The days off of a school, in order of date: what they are, whose they are, and what can be done with them. */
final class CalendarList extends UnorderedList {

    private final transient CalendarKeeping keeping;
    private final transient CalendarTexts texts = new CalendarTexts(this);
    private final SerializableConsumer<PeriodForm.Start> edit;
    private final SerializableRunnable refresh;

    CalendarList(CalendarKeeping keeping, SerializableConsumer<PeriodForm.Start> edit, SerializableRunnable refresh) {
        this.keeping = keeping;
        this.edit = edit;
        this.refresh = refresh;
        addClassName("oko-calendar");
    }

    void show(SchoolId school, List<CalendarLine> lines) {
        removeAll();
        lines.forEach(line -> add(item(school, line)));
    }

    private ListItem item(SchoolId school, CalendarLine line) {
        Span dates = span(texts.dates(line.dayOff()), "oko-calendar-dates");
        Div what = new Div(span(texts.name(line.dayOff()), "oko-calendar-name"));
        what.add(span(getTranslation(line.dayOff().kind().key()), "oko-calendar-kind"));
        what.add(span(getTranslation(origin(line)), "oko-calendar-origin"));
        line.replaced()
                .ifPresent(national -> what.add(
                        span(getTranslation("calendar.replaced", texts.dates(national)), "oko-calendar-replaced")));
        what.addClassName("oko-calendar-what");
        Div actions = new Div();
        actions.addClassName("oko-calendar-actions");
        line.ownPeriod()
                .ifPresentOrElse(
                        row -> addActions(actions, school, row),
                        () -> line.nationalHoliday().ifPresent(national -> actions.add(move(line, national))));
        return new ListItem(dates, what, actions);
    }

    private static String origin(CalendarLine line) {
        if (line.ownPeriod().isPresent()) {
            return line.nationalHoliday().isPresent() ? "calendar.origin.moved" : "calendar.origin.own";
        }
        return line.advised() ? "calendar.origin.advised" : "calendar.origin.national";
    }

    private Button move(CalendarLine line, NationalHoliday national) {
        String name = texts.name(line.dayOff());
        return button(
                "calendar.move",
                name,
                () -> edit.accept(PeriodForm.Start.moving(
                        national, name, line.dayOff().first(), line.dayOff().last())));
    }

    private void addActions(Div actions, SchoolId school, OwnPeriodRow row) {
        String name = row.details().name();
        actions.add(
                button("calendar.change", name, () -> edit.accept(PeriodForm.Start.of(row))),
                button(
                        row.details().replacedHoliday().isPresent() ? "calendar.national" : "calendar.remove",
                        name,
                        () -> remove(school, row)));
    }

    private void remove(SchoolId school, OwnPeriodRow row) {
        String name = row.details().name();
        try {
            OwnPeriodRow removed = keeping.remove(school, row.id(), row.version());
            Notices.showUndoableEdit(
                    () -> keeping.restore(school, removed), refresh::run, "calendar.done.removed", name);
        } catch (StaleEdit stale) {
            stale.current(OwnPeriodRow.class)
                    .ifPresentOrElse(
                            now -> Notices.show(
                                    "calendar.remove.changed", now.details().name()),
                            () -> Notices.show("calendar.done.removed", name));
        }
        refresh.run();
    }

    private Button button(String key, String name, SerializableRunnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("calendar.action", getTranslation(key), name));
        return button;
    }

    private static Span span(String text, String style) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
