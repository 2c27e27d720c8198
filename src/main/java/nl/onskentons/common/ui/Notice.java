package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.onskentons.common.Rejection;

/**
 * Says in place what came of an action: that it was done, or why not. It stays until it is said otherwise, is read out by
 * screen readers, and takes no room while there is nothing to say.
 */
public final class Notice extends Div {

    public Notice() {
        addClassName("oko-notice");
        setVisible(false);
    }

    /** It was done. */
    public void done(String key, Object... arguments) {
        show("status", "ok", new Paragraph(getTranslation(key, arguments)));
    }

    /** It was done, and there is something to do with what came of it. */
    public void done(Component... content) {
        show("status", "ok", content);
    }

    /** It was refused, for the reason given. */
    public void refused(Rejection rejection) {
        refused(rejection.key(), rejection.arguments().toArray());
    }

    public void refused(String key, Object... arguments) {
        show("alert", "stop", new Paragraph(getTranslation(key, arguments)));
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(String role, String sign, Component... content) {
        removeAll();
        removeClassNames("ok", "stop");
        addClassName(sign);
        getElement().setAttribute("role", role);
        add(content);
        setVisible(true);
    }
}
