package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.RingLine;

/** The rings in which somebody stands; nobody is copied for it. */
final class RingSection extends Div {

    RingSection(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        List<RingLine> rings = services.rings().with(card.id());
        boolean mayAdd = services.mayKeepRings();
        if (rings.isEmpty() && !mayAdd) {
            return;
        }
        add(new H3(getTranslation("directory.rings")));
        Div line = new Div();
        line.addClassName("oko-chips");
        EntryFilter all = EntryFilter.all(services.currentUser().require().schools());
        rings.forEach(ring -> {
            Anchor link = new Anchor(PartnersUrl.list(all.withRing(Optional.of(ring.id()))), ring.name());
            link.addClassName("oko-tag");
            line.add(link);
            if (ring.mayEdit()) {
                Button out = new Button(getTranslation("directory.ring.out"), event -> {
                    services.rings().take(ring.id(), card.id());
                    changed.run();
                });
                out.setAriaLabel(getTranslation("directory.ring.out.aria", ring.name()));
                line.add(out);
            }
        });
        if (mayAdd) {
            line.add(new Button(
                    getTranslation("directory.ring.put"),
                    event -> new RingDialog(services, card.id(), changed).open()));
        }
        add(line);
    }
}
