package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Beside the list while nobody is chosen. */
final class NothingChosen extends Div {

    NothingChosen() {
        addClassNames("oko-card", "oko-quiet");
        add(new Paragraph(getTranslation("directory.nothingChosen")));
    }
}
