package nl.onskentons.home.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.NationalHoliday;
import nl.onskentons.school.OwnPeriodDetails;
import nl.onskentons.school.OwnPeriodRow;
import org.jspecify.annotations.Nullable;

/** The fields of a school's own days off. */
final class PeriodForm extends Div {

    private final TextField name = new TextField(getTranslation("calendar.name"));
    private final Select<DayKind> kind = new Select<>();
    private final DateField first = new DateField("calendar.first");
    private final DateField last = new DateField("calendar.last");
    private final Notice notice = new Notice();
    private final FieldRefusals refusals = new FieldRefusals(notice)
            .at("name", name)
            .at("kind", kind)
            .at("first", first)
            .at("last", last);

    private final LocalDate today;
    private final @Nullable NationalHoliday replaces;

    PeriodForm(LocalDate today, Start start) {
        this.today = today;
        this.replaces = start.replaces();
        name.setMaxLength(OwnPeriodDetails.MAX_NAME);
        name.setValue(start.name());
        kind.setLabel(getTranslation("calendar.kind"));
        kind.setItems(DayKind.STUDY_DAY, DayKind.SCHOOL_HOLIDAY);
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setValue(start.kind());
        kind.setVisible(replaces == null);
        first.setValue(start.first());
        last.setValue(start.last());
        last.setHelperText(getTranslation("calendar.last.hint"));
        // Most of what is typed is one day.
        first.addValueChangeListener(change -> {
            if (last.isEmpty() && change.getValue() != null) {
                last.setValue(change.getValue());
            }
        });
        Div days = new Div(first, last);
        days.addClassName("oko-calendar-days");
        addClassName("oko-form");
        add(notice, name, kind, days);
    }

    /** Does something with what stands in the fields, or says at each of them what is not right. */
    void during(SerializableConsumer<OwnPeriodDetails> action) {
        refusals.during(
                () -> action.accept(details()),
                () -> OwnPeriodDetails.last(first.getValue(), last.getValue(), today),
                () -> OwnPeriodDetails.first(first.getValue(), today),
                () -> OwnPeriodDetails.kind(kind.getValue()),
                () -> OwnPeriodDetails.name(name.getValue()));
    }

    /** Says something about the form as a whole. */
    void say(String key, Object... arguments) {
        notice.refused(key, arguments);
    }

    private OwnPeriodDetails details() {
        return new OwnPeriodDetails(kind.getValue(), name.getValue(), first.getValue(), last.getValue(), replaces);
    }

    /**
     * What stands in the fields at first.
     *
     * @param row what is changed; null for something new
     */
    record Start(
            @Nullable OwnPeriodRow row,
            @Nullable NationalHoliday replaces,
            String name,
            DayKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last)
            implements Serializable {

        /** Whether it is something on top of what stands in the calendar. */
        boolean isNew() {
            return row == null && replaces == null;
        }

        static Start empty() {
            return new Start(null, null, "", DayKind.STUDY_DAY, null, null);
        }

        static Start holiday(String name, LocalDate day) {
            return new Start(null, null, name, DayKind.SCHOOL_HOLIDAY, day, day);
        }

        static Start moving(NationalHoliday national, String name, LocalDate first, LocalDate last) {
            return new Start(null, national, name, DayKind.SCHOOL_HOLIDAY, first, last);
        }

        static Start of(OwnPeriodRow row) {
            OwnPeriodDetails known = row.details();
            return new Start(row, known.replaces(), known.name(), known.kind(), known.first(), known.last());
        }
    }
}
