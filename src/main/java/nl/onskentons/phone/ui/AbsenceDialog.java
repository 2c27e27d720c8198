package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.AbsenceOutcome;
import nl.onskentons.phone.PersonChoice;

/** Changes an absence. */
final class AbsenceDialog extends Dialog {

    AbsenceDialog(
            AbsenceServices services,
            AbsenceLine line,
            SerializableConsumer<AbsenceOutcome> saved,
            SerializableRunnable refresh) {
        PersonChoice person = new PersonChoice(line.details().person(), line.person(), "", false);
        AbsenceForm form = new AbsenceForm(services, line.id(), List.of(person), Optional.of(person.id()));
        Notice notice = new Notice();
        AbsenceSaving saving = new AbsenceSaving(
                services.keeping(),
                form,
                notice,
                line,
                outcome -> {
                    close();
                    saved.accept(outcome);
                },
                refresh);
        form.fill(line);
        setHeaderTitle(getTranslation("phone.absence.change.title", line.person()));
        setWidth("min(520px, 94vw)");
        add(notice, form);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("form.save", saving::save));
    }
}
