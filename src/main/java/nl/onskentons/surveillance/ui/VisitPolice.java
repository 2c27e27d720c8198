package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;

/** An organisation of the police, to choose from. */
record VisitPolice(EntryId id, String name) implements Serializable {

    static VisitPolice of(EntryCard.EntryLink card) {
        return new VisitPolice(card.id(), card.name());
    }

    /** A field in which the organisations of the police that serve the school are found while typing. */
    static ComboBox<VisitPolice> field(Directory directory, SchoolId school, String labelKey) {
        ComboBox<VisitPolice> field = new ComboBox<>(I18NProvider.translate(labelKey));
        field.setItems(query -> directory
                .find(
                        EntryFilter.all(Set.of(school))
                                .withSector(Optional.of(Sector.POLICE))
                                .withText(query.getFilter().orElse("")),
                        0,
                        Directory.MAX_PAGE)
                .rows()
                .stream()
                .filter(row -> row.kind() == EntryKind.ORGANISATION)
                .map(row -> new VisitPolice(row.id(), row.name()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(VisitPolice::name);
        field.setClearButtonVisible(true);
        return field;
    }
}
