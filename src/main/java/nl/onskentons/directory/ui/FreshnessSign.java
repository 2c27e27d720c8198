package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Span;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.FreshnessText;

/** How far a number can be trusted: never by colour alone. */
final class FreshnessSign extends Span {

    FreshnessSign(Freshness freshness) {
        setText(FreshnessText.sentence(freshness, getLocale()));
        addClassNames("oko-sign", FreshnessText.style(freshness));
    }
}
