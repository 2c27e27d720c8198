package nl.onskentons.directory;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Set;
import nl.onskentons.common.SchoolId;

/** A card of the directory, to choose from. */
public record CardChoice(EntryId id, String name) implements Serializable {

    /** The card as it is called now; that it is gone, when it is. */
    public static CardChoice of(Directory directory, EntryId id) {
        return directory
                .card(id)
                .map(card -> new CardChoice(id, label(card.name(), card.subtitle())))
                .orElseGet(() -> new CardChoice(id, I18NProvider.translate("directory.card.gone")));
    }

    /** What the card is called now, alone; that it is gone, when it is. */
    public static String nameOf(Directory directory, EntryId id) {
        return directory.card(id).map(EntryCard::name).orElseGet(() -> I18NProvider.translate("directory.card.gone"));
    }

    /** A field in which the people and organisations that serve the school are found while typing. */
    public static ComboBox<CardChoice> field(Directory directory, SchoolId school, String labelKey) {
        ComboBox<CardChoice> field = new ComboBox<>(I18NProvider.translate(labelKey));
        field.setItems(query -> directory
                .find(
                        EntryFilter.all(Set.of(school))
                                .withText(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .rows()
                .stream()
                .map(CardChoice::of));
        field.setItemLabelGenerator(CardChoice::name);
        field.setClearButtonVisible(true);
        return field;
    }

    private static CardChoice of(EntryRow row) {
        return new CardChoice(row.id(), label(row.name(), row.subtitle()));
    }

    private static String label(String name, String subtitle) {
        return subtitle.isEmpty() ? name : I18NProvider.translate("directory.card.label", name, subtitle);
    }
}
