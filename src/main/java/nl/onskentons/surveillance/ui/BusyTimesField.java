package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Set;
import nl.onskentons.common.ui.CompositeField;
import nl.onskentons.surveillance.BusyTimes;
import org.jspecify.annotations.Nullable;

/** On which days and between which times something is the matter; left empty when nobody knows. */
final class BusyTimesField extends CompositeField<BusyTimesField.Content> {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("surveillance.form.days"));
    private final TimePicker from = new TimePicker(getTranslation("surveillance.form.from"));
    private final TimePicker until = new TimePicker(getTranslation("surveillance.form.until"));

    /** What stands in the fields, also when that makes no sense yet. */
    record Content(
            Set<DayOfWeek> days,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {

        static Content of(BusyTimes times) {
            return new Content(times.days(), times.from(), times.until());
        }
    }

    BusyTimesField() {
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
        from.setStep(Duration.ofMinutes(30));
        until.setStep(Duration.ofMinutes(30));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        Div times = new Div(from, until);
        times.addClassName("oko-pair");
        add(days, times);
    }

    /** @throws nl.onskentons.common.Rejection when the two times do not go together */
    BusyTimes times() {
        Content content = getValue();
        return new BusyTimes(content.days(), content.from(), content.until());
    }

    @Override
    protected Content generateModelValue() {
        return new Content(Set.copyOf(days.getValue()), from.getValue(), until.getValue());
    }

    @Override
    protected void setPresentationValue(Content content) {
        days.setValue(content.days());
        from.setValue(content.from());
        until.setValue(content.until());
    }
}
