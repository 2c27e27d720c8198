package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.SchoolRegion;

/** The settings of one school. */
final class SchoolForm extends Div {

    private final TextField name = new TextField(getTranslation("schools.name"));
    private final TextField policeLabel = new TextField(getTranslation("schools.policeLabel"));
    private final IntegerField confirmationDays = new IntegerField(getTranslation("schools.confirmationDays"));
    private final Select<SchoolRegion> region = new Select<>();
    private final Notice notice = new Notice();
    private final FieldRefusals refusals = new FieldRefusals(notice)
            .at("name", name)
            .at("policeLabel", policeLabel)
            .at("confirmationDays", confirmationDays);

    /** The form of a school that is still to be added: everything but its name has a usual value. */
    SchoolForm(String saveKey, SerializableConsumer<SchoolDetails> onSave) {
        name.setMaxLength(120);
        policeLabel.setMaxLength(40);
        policeLabel.setHelperText(getTranslation("schools.policeLabel.help"));
        policeLabel.setValue(SchoolDetails.DEFAULT_POLICE_LABEL);
        confirmationDays.setHelperText(getTranslation("schools.confirmationDays.help"));
        confirmationDays.setValue(SchoolDetails.DEFAULT_CONFIRMATION_DAYS);
        region.setLabel(getTranslation("schools.region"));
        region.setHelperText(getTranslation("schools.region.help"));
        region.setItems(SchoolRegion.values());
        region.setItemLabelGenerator(each -> getTranslation(each.key()));
        region.setValue(SchoolDetails.DEFAULT_REGION);
        addClassName("oko-form");
        OnceButton save = OnceButton.primary(saveKey, () -> refusals.during(() -> onSave.accept(details())));
        add(name, policeLabel, confirmationDays, region, notice, save);
    }

    SchoolForm(SchoolDetails details, String saveKey, SerializableConsumer<SchoolDetails> onSave) {
        this(saveKey, onSave);
        name.setValue(details.name());
        policeLabel.setValue(details.policeLabel());
        confirmationDays.setValue(details.confirmationDays());
        region.setValue(details.region());
    }

    private SchoolDetails details() {
        return new SchoolDetails(
                name.getValue(),
                policeLabel.getValue(),
                Objects.requireNonNullElse(confirmationDays.getValue(), 0),
                region.getValue());
    }
}
