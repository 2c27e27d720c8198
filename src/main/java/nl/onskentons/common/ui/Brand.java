package nl.onskentons.common.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name and the mark, two linked rings, as a link to the start page. */
public final class Brand extends Anchor {

    private static final String MARK = """
            <svg class="oko-mark" viewBox="0 0 30 20" width="30" height="20" fill="none" stroke="currentColor"
             stroke-width="3" aria-hidden="true"><circle cx="10" cy="10" r="7.5"/><circle cx="20" cy="10" r="7.5"/></svg>
            """;

    public Brand() {
        super("", "");
        addClassName("oko-brand");
        add(new Svg(MARK), new Span(getTranslation("portal.name")));
    }
}
