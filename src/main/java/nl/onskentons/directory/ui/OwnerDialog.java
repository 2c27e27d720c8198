package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.access.AccountRow;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.directory.EntryCard;

/** Gives somebody the own card to keep: from then on it is theirs to change and to confirm. */
final class OwnerDialog extends FormDialog {

    private final PartnersServices services;
    private final EntryCard card;
    private final ComboBox<AccountRow> account = new ComboBox<>(getTranslation("directory.owner.account"));

    OwnerDialog(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        super("form.save", changed);
        this.services = services;
        this.card = card;
        account.setItems(query ->
                services.accounts().list(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        account.setItemLabelGenerator(row -> row.name() + ", " + row.email());
        setHeaderTitle(getTranslation("directory.owner"));
        show(new Paragraph(getTranslation("directory.owner.hint")));
        show("account", account);
        if (card.hasOwner()) {
            getFooter()
                    .addComponentAsFirst(new Button(
                            getTranslation("directory.owner.takeBack"),
                            event -> attempt(() -> services.owners().takeBack(card.id()))));
        }
    }

    @Override
    protected void save() {
        if (account.getValue() == null) {
            throw Rejection.ofField("account", "directory.owner.choose");
        }
        try {
            services.owners().give(card.id(), account.getValue().id());
        } catch (Rejection rejection) {
            throw rejection.inField("account");
        }
    }
}
