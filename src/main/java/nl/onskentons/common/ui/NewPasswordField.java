package nl.onskentons.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password, with a button to show what was typed, so that nobody has to type it twice. */
public final class NewPasswordField extends PasswordField {

    private NewPasswordField(String labelKey, Autocomplete autocomplete) {
        super();
        setLabel(getTranslation(labelKey));
        setAutocomplete(autocomplete);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /** One that is chosen now, with the rule below it. */
    public static NewPasswordField chosen(String labelKey, String ruleKey, Object... arguments) {
        NewPasswordField field = new NewPasswordField(labelKey, Autocomplete.NEW_PASSWORD);
        field.setHelperText(field.getTranslation(ruleKey, arguments));
        return field;
    }

    /** The one in use. */
    public static NewPasswordField current(String labelKey) {
        return new NewPasswordField(labelKey, Autocomplete.CURRENT_PASSWORD);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.i18n = { reveal: $0 }", getTranslation("password.reveal"));
    }
}
