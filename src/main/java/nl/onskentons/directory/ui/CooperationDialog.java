package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;

/** Writes down what a school and an organisation do together. */
final class CooperationDialog extends Dialog {

    CooperationDialog(Cooperations cooperations, CooperationLine line, SerializableRunnable changed) {
        CooperationDetails details = line.details();
        TextArea together = new TextArea(getTranslation("directory.together"));
        together.setMaxLength(CooperationDetails.MAX_TOGETHER);
        together.setMinRows(4);
        together.setWidthFull();
        together.setHelperText(getTranslation("directory.together.help"));
        together.setValue(details.together());
        TextField ourPerson = person("directory.together.ourPerson", details.ourPerson());
        TextField theirPerson = person("directory.together.theirPerson", details.theirPerson());
        DatePicker until = new DatePicker(getTranslation("directory.together.until"));
        until.setLocale(getLocale());
        until.setWidthFull();
        details.covenantUntil().ifPresent(until::setValue);
        Span problem = new Span();
        problem.addClassNames("oko-sign", "stop");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);

        Button save = new Button(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> {
            try {
                cooperations.save(
                        line.organisation(),
                        line.school(),
                        line.version(),
                        new CooperationDetails(
                                together.getValue(),
                                ourPerson.getValue(),
                                theirPerson.getValue(),
                                Optional.ofNullable(until.getValue())));
                close();
                changed.run();
            } catch (Rejection rejection) {
                problem.setText(
                        getTranslation(rejection.key(), rejection.arguments().toArray()));
                problem.setVisible(true);
            }
        });
        setHeaderTitle(getTranslation("directory.together.title", line.organisationName(), line.schoolName()));
        setWidth("min(560px, 94vw)");
        add(together, ourPerson, theirPerson, until, problem);
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
    }

    private TextField person(String key, String name) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(CooperationDetails.MAX_PERSON);
        field.setWidthFull();
        field.setValue(name);
        return field;
    }
}
