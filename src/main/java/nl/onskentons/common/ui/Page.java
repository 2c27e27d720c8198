package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What every view starts with: a heading and room for its content. */
public abstract class Page extends Main {

    protected Page() {
        addClassName("oko-page");
    }

    /** The one heading of the page. */
    protected H1 heading(String key, Object... arguments) {
        return new H1(getTranslation(key, arguments));
    }

    /** The quiet line below a heading. */
    protected Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("oko-lead");
        return lead;
    }

    /** A white card with the given content. */
    protected static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("oko-card");
        return card;
    }
}
