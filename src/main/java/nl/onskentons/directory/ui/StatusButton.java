package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryStatus;

/** Says that somebody left or that an organisation ended, and who to turn to instead. */
final class StatusButton extends Button {

    private final PartnersServices services;
    private final EntryCard card;
    private final SerializableRunnable changed;

    StatusButton(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        this.services = services;
        this.card = card;
        this.changed = changed;
        setText(getTranslation("directory.status.change"));
        addClickListener(event -> dialog().open());
    }

    private Dialog dialog() {
        RadioButtonGroup<EntryStatus> status = new RadioButtonGroup<>(getTranslation("directory.field.status"));
        status.setItems(EntryStatus.values());
        status.setItemLabelGenerator(item -> getTranslation(item.key(card.kind())));
        status.setValue(card.status());
        ComboBox<EntryCard.EntryLink> successor = new ComboBox<>(getTranslation("directory.field.successor"));
        successor.setItems(query -> services
                .directory()
                .find(
                        EntryFilter.all(card.schools())
                                .withText(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .rows()
                .stream()
                .map(row -> new EntryCard.EntryLink(row.id(), row.name(), row.subtitle())));
        successor.setItemLabelGenerator(row -> row.name() + (row.subtitle().isEmpty() ? "" : ", " + row.subtitle()));
        successor.setWidthFull();
        card.successor().ifPresent(successor::setValue);
        successor.setVisible(card.status() != EntryStatus.ACTIVE);
        status.addValueChangeListener(change -> successor.setVisible(change.getValue() != EntryStatus.ACTIVE));

        Dialog dialog = new Dialog();
        Button save = new Button(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> {
            try {
                services.keeping()
                        .become(
                                card.id(),
                                status.getValue(),
                                Optional.ofNullable(successor.getValue()).map(EntryCard.EntryLink::id));
                dialog.close();
                changed.run();
            } catch (Rejection rejection) {
                successor.setErrorMessage(
                        getTranslation(rejection.key(), rejection.arguments().toArray()));
                successor.setInvalid(true);
            }
        });
        dialog.setHeaderTitle(getTranslation("directory.status.change"));
        dialog.setWidth("min(440px, 94vw)");
        dialog.add(status, successor);
        dialog.getFooter().add(new Button(getTranslation("form.cancel"), event -> dialog.close()), save);
        return dialog;
    }
}
