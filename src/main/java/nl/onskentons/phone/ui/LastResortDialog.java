package nl.onskentons.phone.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.phone.LastResort;
import nl.onskentons.phone.PhoneSettings;

/** Decides for a school who is called when a topic names nobody. */
final class LastResortDialog extends FormDialog {

    private final transient TopicServices services;
    private final SchoolId school;
    private final transient PhoneSettings opened;
    private final ComboBox<CardChoice> desk;
    private final LastResortFields resort;

    LastResortDialog(TopicServices services, SchoolId school, SerializableRunnable changed) {
        super("form.save", changed);
        this.services = services;
        this.school = school;
        this.opened = services.topics().settings(school);
        desk = CardChoice.field(services.directory(), school, "phone.topics.desk");
        desk.setHelperText(getTranslation("phone.topics.desk.hint"));
        resort = new LastResortFields(services, school, Optional.empty());
        opened.desk().ifPresent(id -> desk.setValue(CardChoice.of(services.directory(), id)));
        resort.setValue(Optional.of(opened.lastResort()));
        setHeaderTitle(getTranslation("phone.topics.settings"));
        show(new Paragraph(getTranslation("phone.topics.settings.hint")), desk, resort.kind());
        show("lastResort", resort.card());
    }

    @Override
    protected void save() {
        services.keeping()
                .settle(
                        school,
                        opened,
                        new PhoneSettings(
                                desk.getOptionalValue().map(CardChoice::id),
                                resort.value().orElseGet(LastResort.Desk::new)));
        Notices.show("form.saved");
    }
}
