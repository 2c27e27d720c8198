package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import nl.onskentons.access.Role;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingId;
import nl.onskentons.directory.RingLine;

/** Puts somebody in a ring that is there, or in a new one. */
final class RingDialog extends Dialog {

    private final PartnersServices services;
    private final RingId newId = RingId.random();
    private final ComboBox<RingLine> existing = new ComboBox<>(getTranslation("directory.ring.existing"));
    private final TextField name = new TextField(getTranslation("directory.ring.new"));
    private final Select<SchoolId> school = new Select<>();

    RingDialog(PartnersServices services, EntryId entry, SerializableRunnable changed) {
        this.services = services;
        List<RingLine> rings = services
                .rings()
                .of(services.currentUser().require().schools())
                .stream()
                .filter(RingLine::mayEdit)
                .toList();
        existing.setItems(rings);
        existing.setItemLabelGenerator(RingLine::name);
        existing.setVisible(!rings.isEmpty());
        existing.setWidthFull();
        name.setMaxLength(80);
        name.setWidthFull();
        Map<SchoolId, String> names = services.schools().names();
        List<SchoolId> own = names.keySet().stream()
                .filter(id -> services.currentUser().isAt(id, Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR))
                .toList();
        school.setLabel(getTranslation("frame.school"));
        school.setItems(own);
        school.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        school.setVisible(own.size() > 1);
        own.stream().findFirst().ifPresent(school::setValue);

        Button save = new Button(getTranslation("directory.ring.put"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> {
            if (put(entry)) {
                close();
                changed.run();
            }
        });
        setHeaderTitle(getTranslation("directory.ring.put"));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("directory.ring.hint")), existing, name, school);
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
    }

    private boolean put(EntryId entry) {
        name.setInvalid(false);
        try {
            if (!name.isEmpty()) {
                services.rings().add(newId, school.getValue(), name.getValue());
                services.rings().put(newId, entry);
                return true;
            }
            if (existing.getValue() != null) {
                services.rings().put(existing.getValue().id(), entry);
                return true;
            }
            say("directory.ring.choose");
        } catch (Rejection rejection) {
            say(rejection.key(), rejection.arguments().toArray());
        }
        return false;
    }

    private void say(String key, Object... arguments) {
        name.setErrorMessage(getTranslation(key, arguments));
        name.setInvalid(true);
    }
}
