package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.phone.OpenHoursKeeping;
import nl.onskentons.phone.TopicWeek;
import nl.onskentons.phone.WeekStretch;

/** The gaps of a topic in a week, which its keepers say are intended, and the hours of which they said so. */
final class GapMarks extends Div {

    private final transient OpenHoursKeeping openHours;
    private final transient TopicWeek topic;
    private final transient Runnable changed;

    GapMarks(OpenHoursKeeping openHours, TopicWeek topic, boolean keeps, Runnable changed) {
        this.openHours = openHours;
        this.topic = topic;
        this.changed = changed;
        addClassName("oko-gap-marks");
        List<TimeStretch> gaps = topic.days().stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.served().equals(new WeekStretch.Nobody(false)))
                .map(stretch -> new TimeStretch(stretch.from(), stretch.until()))
                .toList();
        if (!gaps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            gaps.forEach(gap -> list.add(gap(gap, keeps)));
            add(new H3(getTranslation("phone.week.gaps")), list);
        }
        List<WorkingTime> quiet = openHours.quietHours(topic.topic().id());
        if (!quiet.isEmpty()) {
            UnorderedList list = new UnorderedList();
            quiet.forEach(hours -> list.add(quiet(hours, keeps)));
            add(new H3(getTranslation("phone.week.quiet")), list);
        }
    }

    private ListItem gap(TimeStretch gap, boolean keeps) {
        ListItem item = new ListItem(new Span(WeekText.moment(gap, getLocale())));
        if (keeps) {
            WorkingTime hours = WeekText.weekly(gap);
            item.add(button("phone.week.gap.intend", hours, () -> intend(hours)));
        }
        return item;
    }

    private ListItem quiet(WorkingTime hours, boolean keeps) {
        ListItem item = new ListItem(new Span(WeekText.hours(hours, getLocale())));
        if (keeps) {
            item.add(button("phone.week.gap.attend", hours, () -> attend(hours)));
        }
        return item;
    }

    private void intend(WorkingTime hours) {
        openHours.intend(topic.topic().id(), hours);
        changed.run();
        Notices.showUndoable(
                () -> {
                    openHours.attend(topic.topic().id(), hours);
                    changed.run();
                },
                "phone.week.gap.intended",
                WeekText.hours(hours, getLocale()));
    }

    private void attend(WorkingTime hours) {
        openHours.attend(topic.topic().id(), hours);
        changed.run();
        Notices.showUndoable(
                () -> {
                    openHours.intend(topic.topic().id(), hours);
                    changed.run();
                },
                "phone.week.gap.attended",
                WeekText.hours(hours, getLocale()));
    }

    private Button button(String textKey, WorkingTime hours, SerializableRunnable action) {
        Button button = new Button(getTranslation(textKey), click -> action.run());
        button.setAriaLabel(
                getTranslation("phone.week.gap.which", getTranslation(textKey), WeekText.hours(hours, getLocale())));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
