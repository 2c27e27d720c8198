package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingLine;
import nl.onskentons.directory.Rings;

/** Changes the name and the order of a ring, or takes it away. */
final class RingEditor extends Dialog {

    private final List<EntryId> members;
    private final Map<EntryId, String> names = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final TextField name = new TextField(getTranslation("directory.ring.name"));

    RingEditor(PartnersServices services, RingLine ring, SerializableRunnable changed) {
        members = new ArrayList<>(ring.members());
        Rings rings = services.rings();
        EntryFilter inRing =
                EntryFilter.all(services.currentUser().require().schools()).withRing(Optional.of(ring.id()));
        services.directory().find(inRing, 0, Directory.MAX_PAGE).rows().forEach(row -> names.put(row.id(), row.name()));
        name.setMaxLength(80);
        name.setWidthFull();
        name.setValue(ring.name());
        list.addClassName("oko-rows");
        show();

        Button save = new Button(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> attempt(
                () -> {
                    if (!members.equals(ring.members())) {
                        rings.arrange(ring.id(), ring.version(), members);
                    }
                    if (!name.getValue().equals(ring.name())) {
                        long version = rings.of(List.of(ring.school())).stream()
                                .filter(line -> line.id().equals(ring.id()))
                                .mapToLong(RingLine::version)
                                .findFirst()
                                .orElse(ring.version());
                        rings.rename(ring.id(), version, name.getValue());
                    }
                },
                changed));
        Button remove = new Button(
                getTranslation("directory.ring.remove"), event -> attempt(() -> rings.remove(ring.id()), changed));
        setHeaderTitle(getTranslation("directory.ring.edit"));
        setWidth("min(560px, 94vw)");
        add(name, list);
        getFooter().add(remove, new Button(getTranslation("form.cancel"), event -> close()), save);
    }

    private void attempt(Runnable action, SerializableRunnable changed) {
        try {
            action.run();
            close();
            changed.run();
        } catch (Rejection rejection) {
            name.setErrorMessage(
                    getTranslation(rejection.key(), rejection.arguments().toArray()));
            name.setInvalid(true);
        }
    }

    private void show() {
        list.removeAll();
        members.forEach(member -> {
            String shown = names.getOrDefault(member, "?");
            Button up = new Button(getTranslation("form.up"), event -> move(member, -1));
            up.setAriaLabel(getTranslation("directory.ring.up", shown));
            Button down = new Button(getTranslation("form.down"), event -> move(member, 1));
            down.setAriaLabel(getTranslation("directory.ring.down", shown));
            list.add(new ListItem(new Span(shown), new Span(up, down)));
        });
    }

    private void move(EntryId member, int by) {
        int to = members.indexOf(member) + by;
        if (to >= 0 && to < members.size()) {
            members.remove(member);
            members.add(to, member);
            show();
        }
    }
}
