package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onskentons.common.Rejection;

/** Says what is refused at the field that it is about, and what is about no field in the notice of the form. */
public final class FieldRefusals implements Serializable {

    private final Notice notice;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public FieldRefusals(Notice notice) {
        this.notice = notice;
    }

    /** @param name of the field in the rejections, see {@link Rejection#field()} */
    public <F extends Component & HasValidation & HasValue<?, ?>> FieldRefusals at(String name, F field) {
        fields.put(name, field);
        forgetOnChange(field);
        return this;
    }

    /** Takes back what was said at a field as soon as something else stands in it: whether that is right is not known yet. */
    public static <F extends HasValue<?, ?> & HasValidation> void forgetOnChange(F field) {
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    /**
     * Does something, and says what was refused of it. What was said before is taken back first.
     *
     * @param checks of single fields, which all say what is wrong before anything is done; the last to refuse comes first on
     *     screen, so that it has the focus
     */
    public void during(SerializableRunnable action, SerializableRunnable... checks) {
        fields.values().forEach(field -> field.setInvalid(false));
        notice.clear();
        boolean right = true;
        for (SerializableRunnable check : checks) {
            right &= attempt(check);
        }
        if (right) {
            attempt(action);
        }
    }

    private boolean attempt(SerializableRunnable action) {
        try {
            action.run();
            return true;
        } catch (Rejection rejection) {
            rejection
                    .field()
                    .map(fields::get)
                    .ifPresentOrElse(field -> refuse(field, rejection), () -> notice.refused(rejection));
            return false;
        }
    }

    private static void refuse(HasValidation field, Rejection rejection) {
        field.setErrorMessage(
                I18NProvider.translate(rejection.key(), rejection.arguments().toArray()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
