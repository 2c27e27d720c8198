package nl.onskentons.common.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.HoursText;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;

/** Hours per day as people write them, for one week or for an A and a B week. */
public final class HoursField extends CompositeField<HoursField.Content> {

    private final Checkbox alternates = new Checkbox(getTranslation("hours.alternates"));
    private final Map<DayOfWeek, TextField> first = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, TextField> second = new EnumMap<>(DayOfWeek.class);
    private final Div secondWeek;

    /** @param labelKey the translation key of what the hours are */
    public HoursField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setHelperText(getTranslation("hours.help"));
        secondWeek = week(second, "hours.evenWeek");
        secondWeek.setVisible(false);
        alternates.addValueChangeListener(change -> secondWeek.setVisible(change.getValue()));
        add(week(first, "hours.week"), alternates, secondWeek);
    }

    /** @throws Rejection of the field {@code hours}; which day stands there already */
    public WorkingPattern pattern() {
        List<WorkingTime> times = new ArrayList<>();
        boolean two = alternates.getValue();
        boolean wrong = read(first, two ? WeekParity.ODD : WeekParity.EVERY, times);
        wrong |= two && read(second, WeekParity.EVEN, times);
        if (wrong) {
            throw Rejection.ofField("hours", "hours.problem");
        }
        try {
            return new WorkingPattern(times);
        } catch (Rejection overlap) {
            throw overlap.inField("hours");
        }
    }

    /**
     * What is typed for each day.
     *
     * @param second for the B week; empty when every week is the same
     */
    public record Content(List<String> first, List<String> second) {

        public static Content of(WorkingPattern pattern) {
            boolean two = pattern.times().stream().anyMatch(time -> time.week() != WeekParity.EVERY);
            return new Content(
                    week(pattern, two ? WeekParity.ODD : WeekParity.EVERY),
                    two ? week(pattern, WeekParity.EVEN) : List.of());
        }

        private static List<String> week(WorkingPattern pattern, WeekParity parity) {
            return Arrays.stream(DayOfWeek.values())
                    .map(day -> HoursText.format(pattern.times().stream()
                            .filter(time -> time.day() == day)
                            .filter(time -> time.week() == parity || time.week() == WeekParity.EVERY)
                            .toList()))
                    .toList();
        }
    }

    @Override
    protected Content generateModelValue() {
        return new Content(texts(first), alternates.getValue() ? texts(second) : List.of());
    }

    @Override
    protected void setPresentationValue(Content content) {
        alternates.setValue(!content.second().isEmpty());
        write(first, content.first());
        write(second, content.second());
    }

    private static List<String> texts(Map<DayOfWeek, TextField> week) {
        return week.values().stream().map(TextField::getValue).toList();
    }

    private boolean read(Map<DayOfWeek, TextField> week, WeekParity parity, List<WorkingTime> times) {
        boolean wrong = false;
        for (Map.Entry<DayOfWeek, TextField> day : week.entrySet()) {
            TextField field = day.getValue();
            field.setInvalid(false);
            try {
                times.addAll(HoursText.parse(day.getKey(), parity, field.getValue()));
            } catch (Rejection rejection) {
                field.setErrorMessage(
                        getTranslation(rejection.key(), rejection.arguments().toArray()));
                field.setInvalid(true);
                wrong = true;
            }
        }
        return wrong;
    }

    private static void write(Map<DayOfWeek, TextField> week, List<String> texts) {
        week.forEach((day, field) -> field.setValue(texts.isEmpty() ? "" : texts.get(day.getValue() - 1)));
    }

    private Div week(Map<DayOfWeek, TextField> fields, String labelKey) {
        Div week = new Div();
        week.addClassName("oko-week-fields");
        week.getElement().setAttribute("role", "group");
        week.getElement().setAttribute("aria-label", getTranslation(labelKey));
        for (DayOfWeek day : DayOfWeek.values()) {
            TextField field = new TextField(day.getDisplayName(TextStyle.SHORT, getLocale()));
            field.setMaxLength(40);
            FieldRefusals.forgetOnChange(field);
            fields.put(day, field);
            week.add(field);
        }
        return week;
    }
}
