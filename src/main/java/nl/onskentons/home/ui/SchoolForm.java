package nl.onskentons.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import nl.onskentons.common.Rejection;
import nl.onskentons.school.SchoolDetails;

/** The settings of one school. */
final class SchoolForm extends Div {

    private final TextField name = new TextField(getTranslation("schools.name"));
    private final TextField policeLabel = new TextField(getTranslation("schools.policeLabel"));
    private final IntegerField confirmationDays = new IntegerField(getTranslation("schools.confirmationDays"));

    SchoolForm(SchoolDetails details, String saveKey, SerializableConsumer<SchoolDetails> onSave) {
        name.setValue(details.name());
        name.setMaxLength(120);
        policeLabel.setValue(details.policeLabel());
        policeLabel.setMaxLength(40);
        policeLabel.setHelperText(getTranslation("schools.policeLabel.help"));
        confirmationDays.setValue(details.confirmationDays());
        confirmationDays.setHelperText(getTranslation("schools.confirmationDays.help"));
        Button save = new Button(getTranslation(saveKey));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> save(onSave));
        addClassName("oko-form");
        add(name, policeLabel, confirmationDays, save);
    }

    /** For a school that is still to be added: everything but its name has a usual value. */
    static SchoolForm empty(String saveKey, SerializableConsumer<SchoolDetails> onSave) {
        SchoolForm form = new SchoolForm(SchoolDetails.named("-"), saveKey, onSave);
        form.name.clear();
        return form;
    }

    private void save(SerializableConsumer<SchoolDetails> onSave) {
        name.setInvalid(false);
        policeLabel.setInvalid(false);
        confirmationDays.setInvalid(false);
        try {
            onSave.accept(new SchoolDetails(
                    name.getValue(),
                    policeLabel.getValue(),
                    Objects.requireNonNullElse(confirmationDays.getValue(), 0)));
        } catch (Rejection rejection) {
            show(rejection);
        }
    }

    private void show(Rejection rejection) {
        String text = getTranslation(rejection.key(), rejection.arguments().toArray());
        switch (rejection.field().orElse("name")) {
            case "policeLabel" -> {
                policeLabel.setErrorMessage(text);
                policeLabel.setInvalid(true);
            }
            case "confirmationDays" -> {
                confirmationDays.setErrorMessage(text);
                confirmationDays.setInvalid(true);
            }
            default -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
            }
        }
    }
}
