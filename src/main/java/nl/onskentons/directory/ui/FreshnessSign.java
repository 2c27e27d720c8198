package nl.onskentons.directory.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.FreshnessText;

/** How far a number can be trusted: never by colour alone. */
final class FreshnessSign extends Span {

    FreshnessSign(Freshness freshness, LocalDate today) {
        setText(FreshnessText.sentence(freshness, today, getLocale()));
        addClassNames("oko-sign", FreshnessText.style(freshness));
    }
}
