package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.LastResort;
import nl.onskentons.phone.PhoneSettings;

/** Decides for a school who is called when a topic names nobody. */
final class LastResortDialog extends Dialog {

    private final transient TopicServices services;
    private final SchoolId school;
    private final transient PhoneSettings opened;
    private final ComboBox<CardChoice> desk;
    private final LastResortFields resort;

    LastResortDialog(TopicServices services, SchoolId school, Runnable changed) {
        this.services = services;
        this.school = school;
        this.opened = services.topics().settings(school);
        desk = CardChoice.field(services.directory(), school, "phone.topics.desk");
        desk.setHelperText(getTranslation("phone.topics.desk.hint"));
        resort = new LastResortFields(services, school, Optional.empty());
        opened.desk().ifPresent(id -> desk.setValue(CardChoice.of(services.directory(), id)));
        resort.setValue(Optional.of(opened.lastResort()));

        Notice notice = new Notice();
        FieldRefusals refusals = new FieldRefusals(notice).at("lastResort", resort.card());
        Div body = new Div(new Paragraph(getTranslation("phone.topics.settings.hint")), desk);
        body.addClassName("oko-form");
        body.add(resort.components());
        body.add(notice);
        setHeaderTitle(getTranslation("phone.topics.settings"));
        setWidth("min(480px, 94vw)");
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary(
                                "form.save",
                                () -> refusals.during(() -> {
                                    save();
                                    close();
                                    changed.run();
                                    Notices.show("form.saved");
                                })));
    }

    private void save() {
        services.keeping()
                .settle(
                        school,
                        opened,
                        new PhoneSettings(
                                desk.getOptionalValue().map(CardChoice::id),
                                resort.value().orElseGet(LastResort.Desk::new)));
    }
}
