package nl.onskentons.phone.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;

/** The fields of a rule: who serves a topic, at which hours, on which days, from when until when. */
final class RuleForm extends EditForm<RuleDetails> {

    private final transient Directory directory;
    private final ComboBox<CardChoice> person;
    private final HoursField hours = new HoursField("phone.week.rule.hours");
    private final Select<DaysServed> days = new Select<>();
    private final DateField first = new DateField("phone.week.rule.first");
    private final DateField last = new DateField("phone.week.rule.last");

    RuleForm(Directory directory, SchoolId school) {
        this.directory = directory;
        person = CardChoice.field(directory, school, "phone.week.rule.person");
        person.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                propose(change.getValue().id());
            }
        });
        days.setLabel(getTranslation("phone.week.rule.days"));
        days.setItems(DaysServed.values());
        days.setItemLabelGenerator(each -> getTranslation("phone.week.days." + each.name()));
        days.setValue(DaysServed.SCHOOL_DAYS);
        first.setHelperText(getTranslation("phone.week.rule.first.hint"));
        last.setHelperText(getTranslation("phone.week.rule.last.hint"));
        add("person", person);
        add("hours", hours);
        add("days", days);
        add("first", first);
        add("last", last);
    }

    /** A new rule of this person, who is not to be changed. */
    void of(EntryId own) {
        person.setValue(CardChoice.of(directory, own));
        person.setReadOnly(true);
        propose(own);
    }

    void onlyOwn() {
        person.setReadOnly(true);
    }

    @Override
    public void take(String field, RuleDetails details) {
        Period validity = details.validity();
        switch (field) {
            case "person" -> person.setValue(CardChoice.of(directory, details.person()));
            case "hours" -> hours.setValue(HoursField.Content.of(details.hours()));
            case "days" -> days.setValue(details.days());
            case "first" -> first.setValue(validity.first().equals(LocalDate.MIN) ? null : validity.first());
            default -> last.setValue(validity.last().equals(LocalDate.MAX) ? null : validity.last());
        }
    }

    @Override
    public List<Rejection> problems() {
        return Rejection.all(
                () -> {
                    if (person.isEmpty()) {
                        throw Rejection.ofField("person", "phone.week.rule.person.none");
                    }
                },
                hours::pattern,
                () -> Rejection.inField("last", this::validity));
    }

    @Override
    public RuleDetails details() {
        return new RuleDetails(person.getValue().id(), hours.pattern(), days.getValue(), validity());
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("person", person.getOptionalValue().map(CardChoice::name).orElse(""));
        texts.put("hours", typedHours());
        texts.put("days", getTranslation("phone.week.days." + days.getValue().name()));
        texts.put("first", text(first.getOptionalValue()));
        texts.put("last", text(last.getOptionalValue()));
        return texts;
    }

    @Override
    public Map<String, String> texts(RuleDetails details) {
        Period validity = details.validity();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("person", CardChoice.of(directory, details.person()).name());
        texts.put("hours", WeekText.hours(details.hours(), getLocale()));
        texts.put("days", getTranslation("phone.week.days." + details.days().name()));
        texts.put("first", text(Optional.of(validity.first()).filter(day -> !day.equals(LocalDate.MIN))));
        texts.put("last", text(Optional.of(validity.last()).filter(day -> !day.equals(LocalDate.MAX))));
        return texts;
    }

    private String typedHours() {
        try {
            return WeekText.hours(hours.pattern(), getLocale());
        } catch (Rejection unreadable) {
            return "";
        }
    }

    private String text(Optional<LocalDate> date) {
        return date.map(day -> WeekText.date(day, getLocale())).orElse("");
    }

    private Period validity() {
        return new Period(
                first.getOptionalValue().orElse(LocalDate.MIN),
                last.getOptionalValue().orElse(LocalDate.MAX));
    }

    private void propose(EntryId chosen) {
        WorkingPattern known = directory.card(chosen).map(EntryCard::hours).orElseGet(WorkingPattern::none);
        if (known.worksOnAnyDay()) {
            hours.setValue(HoursField.Content.of(known));
        }
    }
}
