package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.access.AccountRow;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryCard;

/** Gives somebody the own card to keep: from then on it is theirs to change and to confirm. */
final class OwnerDialog extends Dialog {

    OwnerDialog(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        ComboBox<AccountRow> account = new ComboBox<>(getTranslation("directory.owner.account"));
        account.setItems(query ->
                services.accounts().list(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        account.setItemLabelGenerator(row -> row.name() + ", " + row.email());
        account.setWidthFull();

        Button save = new Button(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> {
            if (account.getValue() == null) {
                say(account, "directory.owner.choose");
                return;
            }
            try {
                services.owners().give(card.id(), account.getValue().id());
                close();
                changed.run();
            } catch (Rejection rejection) {
                say(account, rejection.key());
            }
        });
        setHeaderTitle(getTranslation("directory.owner"));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("directory.owner.hint")), account);
        if (card.hasOwner()) {
            Button back = new Button(getTranslation("directory.owner.takeBack"), event -> {
                services.owners().takeBack(card.id());
                close();
                changed.run();
            });
            getFooter().add(back);
        }
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
    }

    private void say(ComboBox<AccountRow> field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
