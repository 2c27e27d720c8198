package nl.onskentons.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.CompositeField;

/** The schools that a card serves, at first those of whoever adds it; with a single school there is nothing to choose. */
final class SchoolsField extends CompositeField<Set<SchoolId>> {

    private final Checkbox every = new Checkbox(getTranslation("directory.everySchool"));
    private final CheckboxGroup<SchoolId> some = new CheckboxGroup<>();

    SchoolsField(PartnersServices services) {
        Map<SchoolId, String> names = services.schools().names();
        setLabel(getTranslation("directory.field.schools"));
        setVisible(names.size() > 1);
        some.setItems(names.keySet());
        some.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        some.setAriaLabel(getTranslation("directory.field.schools"));
        every.addValueChangeListener(change -> some.setVisible(!change.getValue()));
        some.setValue(services.keptSchools());
        Div choices = new Div(every, some);
        choices.addClassName("oko-schools");
        add(choices);
    }

    /**
     * The schools that were chosen; none when that is every school, which somebody has to say.
     *
     * @throws Rejection of the field {@code schools} when nothing was chosen
     */
    Set<SchoolId> chosen() {
        Set<SchoolId> chosen = generateModelValue();
        if (chosen.isEmpty() && !every.getValue()) {
            throw Rejection.ofField("schools", "directory.schools.none");
        }
        return chosen;
    }

    /** What was chosen, to tell whether it was changed. */
    String text() {
        return text(generateModelValue(), every.getValue());
    }

    static String text(Set<SchoolId> schools, boolean every) {
        return every
                ? ""
                : schools.stream().map(SchoolId::toString).sorted().toList().toString();
    }

    @Override
    protected Set<SchoolId> generateModelValue() {
        return every.getValue() ? Set.of() : some.getValue();
    }

    @Override
    protected void setPresentationValue(Set<SchoolId> schools) {
        every.setValue(schools.isEmpty());
        some.setValue(schools);
    }
}
