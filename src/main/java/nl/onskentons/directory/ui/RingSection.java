package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.RingName;

/** The rings in which somebody stands; nobody is copied for it. */
final class RingSection extends Div {

    private final PartnersServices services;
    private final EntryCard card;
    private final SerializableRunnable changed;

    RingSection(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        this.services = services;
        this.card = card;
        this.changed = changed;
        List<RingName> rings = services.rings().with(card.id());
        Set<SchoolId> fitting = services.rings().keptSchools().stream()
                .filter(school -> card.schools().isEmpty() || card.schools().contains(school))
                .collect(Collectors.toSet());
        if (rings.isEmpty() && fitting.isEmpty()) {
            return;
        }
        Div line = new Div();
        line.addClassName("oko-chips");
        rings.forEach(ring -> line.add(ring(ring)));
        if (!fitting.isEmpty()) {
            line.add(new Button(
                    getTranslation("directory.ring.put"),
                    event -> new RingDialog(services, card.id(), fitting, changed).open()));
        }
        add(new H3(getTranslation("directory.rings")), line);
    }

    private Component ring(RingName ring) {
        EntryFilter all = EntryFilter.all(services.currentUser().require().schools());
        Anchor link = new Anchor(PartnersUrl.list(all.withRing(Optional.of(ring.id()))), ring.name());
        link.addClassName("oko-tag");
        Span line = new Span(link);
        line.addClassName("oko-chips");
        if (ring.mayEdit()) {
            Button out = new Button(getTranslation("directory.ring.out"), event -> take(ring));
            out.setAriaLabel(getTranslation("directory.ring.out.aria", ring.name()));
            line.add(out);
        }
        return line;
    }

    private void take(RingName ring) {
        try {
            services.rings().take(ring.id(), card.id());
        } catch (Rejection rejection) {
            Notices.show(rejection);
        }
        changed.run();
    }
}
