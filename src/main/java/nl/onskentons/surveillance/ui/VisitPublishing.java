package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.VisitMonth;

/** What parents read about the visits, and whether they do (P07). */
final class VisitPublishing extends Div {

    private final transient VisitServices services;
    private final SerializableRunnable changed;

    VisitPublishing(VisitServices services, SerializableRunnable changed) {
        this.services = services;
        this.changed = changed;
        addClassNames("oko-card", "oko-visit-public");
    }

    void show(SchoolId school, VisitMonth month) {
        removeAll();
        Paragraph preview = new Paragraph(services.visits().preview(school, month.month(), getLocale()));
        preview.addClassName("oko-visit-quote");
        add(new H2(getTranslation("visits.public")), preview);
        if (month.mayPublish()) {
            Checkbox on = new Checkbox(getTranslation("visits.public.on"), month.published());
            on.addValueChangeListener(change -> publish(school, change.getValue()));
            add(on);
        } else {
            add(soft(month.published() ? "visits.public.isOn" : "visits.public.isOff"));
        }
        add(soft("visits.public.hint"));
    }

    private void publish(SchoolId school, boolean on) {
        services.keeping().publish(school, on);
        changed.run();
        Notices.showUndoable(
                () -> {
                    services.keeping().publish(school, !on);
                    changed.run();
                },
                on ? "visits.public.switchedOn" : "visits.public.switchedOff");
    }

    private Paragraph soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("oko-soft");
        return text;
    }
}
