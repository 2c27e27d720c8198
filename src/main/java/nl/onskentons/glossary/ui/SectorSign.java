package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.html.Span;
import nl.onskentons.common.Sector;

/** Which sector reads it so. */
final class SectorSign extends Span {

    SectorSign(Sector sector) {
        super();
        setText(getTranslation(sector.key()));
        addClassName("oko-sector");
    }
}
