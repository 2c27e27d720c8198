package nl.onskentons.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryCard.EntryLink;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryStatus;

/** Says that somebody left or that an organisation ended, and who to turn to instead. */
final class StatusDialog extends FormDialog {

    private final PartnersServices services;
    private final EntryCard card;
    private final RadioButtonGroup<EntryStatus> status =
            new RadioButtonGroup<>(getTranslation("directory.field.status"));
    private final ComboBox<EntryLink> successor = new ComboBox<>(getTranslation("directory.field.successor"));

    StatusDialog(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        super("form.save", changed);
        this.services = services;
        this.card = card;
        status.setItems(EntryStatus.values());
        status.setItemLabelGenerator(item -> getTranslation(item.key(card.kind())));
        status.setValue(card.status());
        EntryFilter all = EntryFilter.all(card.schools());
        successor.setItems(query -> services
                .directory()
                .find(all.withText(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .rows()
                .stream()
                .map(row -> new EntryLink(row.id(), row.name(), row.subtitle())));
        successor.setItemLabelGenerator(row -> row.name() + (row.subtitle().isEmpty() ? "" : ", " + row.subtitle()));
        card.successor().ifPresent(successor::setValue);
        successor.setVisible(card.status() != EntryStatus.ACTIVE);
        status.addValueChangeListener(change -> successor.setVisible(change.getValue() != EntryStatus.ACTIVE));
        setHeaderTitle(getTranslation("directory.status.change"));
        show("status", status);
        show("successor", successor);
    }

    @Override
    protected void save() {
        try {
            services.keeping()
                    .become(
                            card.id(),
                            status.getValue(),
                            Optional.ofNullable(successor.getValue()).map(EntryLink::id));
        } catch (Rejection rejection) {
            throw rejection.field().isPresent() ? rejection : rejection.inField("successor");
        }
    }
}
