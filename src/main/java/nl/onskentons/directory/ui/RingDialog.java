package nl.onskentons.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingId;
import nl.onskentons.directory.RingLine;
import nl.onskentons.directory.RingName;
import nl.onskentons.directory.Rings;

/** Puts somebody in a ring that is there, or in a new one. */
final class RingDialog extends FormDialog {

    private final Rings rings;
    private final EntryId entry;
    private final RingId newId = RingId.random();
    private final ComboBox<RingName> existing = new ComboBox<>(getTranslation("directory.ring.existing"));
    private final TextField name = new TextField(getTranslation("directory.ring.new"));
    private final Select<SchoolId> school = new Select<>();

    /** @param schools the schools that the entry serves and for which the current user makes rings; not empty */
    RingDialog(PartnersServices services, EntryId entry, Set<SchoolId> schools, SerializableRunnable changed) {
        super("directory.ring.put", changed);
        this.rings = services.rings();
        this.entry = entry;
        List<RingName> there = rings.of(schools);
        existing.setItems(there);
        existing.setItemLabelGenerator(RingName::name);
        existing.setClearButtonVisible(true);
        existing.setVisible(!there.isEmpty());
        name.setMaxLength(RingLine.MAX_NAME);
        Map<SchoolId, String> names = services.schools().names();
        List<SchoolId> own = names.keySet().stream().filter(schools::contains).toList();
        school.setLabel(getTranslation("frame.school"));
        school.setItems(own);
        school.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        school.setVisible(own.size() > 1);
        own.stream().findFirst().ifPresent(school::setValue);
        setHeaderTitle(getTranslation("directory.ring.put"));
        show(new Paragraph(getTranslation("directory.ring.hint")));
        show("ring", existing);
        show("name", name);
        show("school", school);
    }

    @Override
    protected void save() {
        if (!name.isEmpty()) {
            rings.add(newId, school.getValue(), name.getValue(), List.of(entry));
        } else if (existing.getValue() != null) {
            rings.put(existing.getValue().id(), entry);
        } else {
            throw Rejection.ofField("name", "directory.ring.choose");
        }
    }
}
