package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;

/** Instead of a page: what went wrong, the way back, and the emergency numbers (R7). Needs nobody to be signed in. */
abstract class MishapCard extends Main implements HasDynamicTitle {

    private String title = "";

    MishapCard() {
        addClassName("oko-door");
    }

    final void show(Mishap mishap) {
        title = getTranslation(mishap.titleKey());
        Div card = new Div(
                new H1(title),
                new Paragraph(getTranslation(mishap.hintKey())),
                new Anchor("", getTranslation("mishap.toStart")));
        card.addClassNames("oko-card", "oko-form");
        removeAll();
        add(new Brand(), card, EmergencyStrip.card());
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
