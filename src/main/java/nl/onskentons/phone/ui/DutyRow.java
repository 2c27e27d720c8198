package nl.onskentons.phone.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.schedule.Roster;
import org.jspecify.annotations.Nullable;

/** Somebody's turn in a temporary roster: which topic, who, at which hours. */
final class DutyRow extends Div {

    private final transient Directory directory;
    private final transient List<TopicLine> topics;
    private final Select<@Nullable TopicLine> topic = new Select<>();
    private final ComboBox<CardChoice> person;
    private final HoursField hours = new HoursField("phone.week.rule.hours");

    /** A topic that the school has no more, or that was never its own; kept until another is chosen. */
    private transient Optional<TopicId> unknown = Optional.empty();

    DutyRow(Directory directory, SchoolId school, List<TopicLine> topics, SerializableConsumer<DutyRow> removed) {
        this.directory = directory;
        this.topics = topics;
        topic.setLabel(getTranslation("phone.week.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("phone.roster.others"));
        topic.setPlaceholder(getTranslation("phone.roster.others"));
        topic.setItems(topics);
        topic.setItemLabelGenerator(each -> each == null ? "" : each.name());
        topic.addValueChangeListener(change -> unknown = Optional.empty());
        person = CardChoice.field(directory, school, "phone.week.rule.person");
        person.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                propose(change.getValue());
            }
        });
        hours.addClassName("oko-wide");
        FieldRefusals.forgetOnChange(topic);
        FieldRefusals.forgetOnChange(person);
        FieldRefusals.forgetOnChange(hours);
        Button remove = new Button(getTranslation("phone.roster.duty.remove"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("oko-duty");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("phone.roster.duty"));
        add(topic, person, hours, remove);
    }

    void focusFirst() {
        topic.focus();
    }

    void fill(Roster.Duty duty) {
        topic.setValue(duty.topic().flatMap(this::known).orElse(null));
        unknown = duty.topic().filter(id -> known(id).isEmpty());
        person.setValue(CardChoice.of(directory, duty.person()));
        hours.setValue(HoursField.Content.of(duty.hours()));
    }

    /** What is wrong with its fields; empty when {@link #duty} can be asked for. */
    List<Rejection> problems(int place) {
        List<Rejection> problems = new ArrayList<>();
        if (person.isEmpty()) {
            problems.add(Rejection.ofField("person" + place, "phone.week.rule.person.none"));
        }
        try {
            if (!hours.pattern().worksOnAnyDay()) {
                problems.add(Rejection.ofField("hours" + place, "rejection.phone.roster.hours"));
            }
        } catch (Rejection wrong) {
            problems.add(wrong.inField("hours" + place));
        }
        return problems;
    }

    Roster.Duty duty(int place) {
        Optional<TopicId> chosen =
                unknown.or(() -> Optional.ofNullable(topic.getValue()).map(TopicLine::id));
        return new Roster.Duty(chosen, person.getValue().id(), place, hours.pattern());
    }

    void addFields(int place, Map<String, HasValidation> fields) {
        fields.put("topic" + place, topic);
        fields.put("person" + place, person);
        fields.put("hours" + place, hours);
    }

    private Optional<TopicLine> known(TopicId id) {
        return topics.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void propose(CardChoice chosen) {
        WorkingPattern known = directory.card(chosen.id()).map(EntryCard::hours).orElseGet(WorkingPattern::none);
        if (known.worksOnAnyDay()) {
            hours.setValue(HoursField.Content.of(known));
        }
    }
}
