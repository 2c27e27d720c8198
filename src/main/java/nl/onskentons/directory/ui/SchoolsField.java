package nl.onskentons.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.SchoolId;

/** The schools that a card serves; with a single school there is nothing to choose. */
final class SchoolsField extends CustomField<Set<SchoolId>> {

    private final PartnersServices services;
    private final Checkbox every = new Checkbox(getTranslation("directory.everySchool"));
    private final CheckboxGroup<SchoolId> some = new CheckboxGroup<>();

    SchoolsField(PartnersServices services) {
        this.services = services;
        Map<SchoolId, String> names = services.schools().names();
        setLabel(getTranslation("directory.field.schools"));
        setVisible(names.size() > 1);
        some.setItems(names.keySet());
        some.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        some.setAriaLabel(getTranslation("directory.field.schools"));
        every.addValueChangeListener(change -> some.setVisible(!change.getValue()));
        every.setValue(names.size() <= 1);
        some.setValue(services.currentUser().require().schools());
        add(every, some);
    }

    PartnersServices services() {
        return services;
    }

    @Override
    public Set<SchoolId> getValue() {
        return generateModelValue();
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
