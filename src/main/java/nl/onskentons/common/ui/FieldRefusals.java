package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
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
    public <F extends Component & HasValidation> FieldRefusals at(String name, F field) {
        fields.put(name, field);
        return this;
    }

    /** Does something, and says what was refused of it. What was said before is taken back first. */
    public void during(SerializableRunnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        notice.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            rejection
                    .field()
                    .map(fields::get)
                    .ifPresentOrElse(field -> refuse(field, rejection), () -> notice.refused(rejection));
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
