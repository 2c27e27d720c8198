package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.onskentons.directory.EntryFilter;

/** A card that is not there, or not for whoever looks: both look the same. */
final class EntryGone extends Div {

    EntryGone(EntryFilter filter) {
        addClassName("oko-card");
        add(
                new H2(getTranslation("directory.gone.title")),
                new Paragraph(getTranslation("directory.gone.hint")),
                new Anchor(PartnersUrl.list(filter), getTranslation("directory.backToList")));
    }
}
