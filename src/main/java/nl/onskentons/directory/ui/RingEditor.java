package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.RingLine;
import nl.onskentons.directory.RingRemoval;
import nl.onskentons.directory.Rings;

/** Changes the name of a ring, who are in it and in which order, or takes it away. */
final class RingEditor extends FormDialog {

    private final Rings rings;
    private final RingLine ring;
    private final SerializableRunnable changed;
    private final List<RingLine.Member> members;
    private final OrderedList list = new OrderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("directory.ring.nobody"));
    private final TextField name = new TextField(getTranslation("directory.ring.name"));

    RingEditor(Rings rings, RingLine ring, SerializableRunnable changed) {
        super("form.save", changed);
        this.rings = rings;
        this.ring = ring;
        this.changed = changed;
        this.members = new ArrayList<>(ring.members());
        name.setMaxLength(RingLine.MAX_NAME);
        name.setValue(ring.name());
        list.addClassName("oko-rows");
        nobody.addClassName("oko-soft");
        showMembers();
        setHeaderTitle(getTranslation("directory.ring.edit"));
        show("name", name);
        show(list, nobody);
        getFooter()
                .addComponentAsFirst(
                        new Button(getTranslation("directory.ring.remove"), event -> attempt(this::remove)));
    }

    @Override
    protected void save() {
        rings.change(
                ring.id(),
                ring.version(),
                name.getValue(),
                members.stream().map(RingLine.Member::id).toList());
    }

    private void remove() {
        RingRemoval removal = rings.remove(ring.id(), ring.version());
        Notices.showUndoable(() -> restore(removal), "directory.removed", ring.name());
    }

    private void restore(RingRemoval removal) {
        try {
            rings.restore(removal);
        } catch (Rejection rejection) {
            Notices.show(rejection);
        }
        changed.run();
    }

    private void showMembers() {
        list.removeAll();
        members.forEach(member -> {
            Button up = button("form.up", "directory.ring.up", member, () -> move(member, -1));
            Button down = button("form.down", "directory.ring.down", member, () -> move(member, 1));
            Button out = button("form.remove", "directory.ring.take", member, () -> take(member));
            Span buttons = new Span(up, down, out);
            buttons.addClassName("oko-actions");
            list.add(new ListItem(new Span(member.name()), buttons));
        });
        nobody.setVisible(members.isEmpty());
    }

    private Button button(String key, String nameKey, RingLine.Member member, SerializableRunnable action) {
        Button button = new Button(getTranslation(key), event -> action.run());
        button.setAriaLabel(getTranslation(nameKey, member.name()));
        return button;
    }

    private void move(RingLine.Member member, int by) {
        int to = members.indexOf(member) + by;
        if (to >= 0 && to < members.size()) {
            members.remove(member);
            members.add(to, member);
            showMembers();
        }
    }

    private void take(RingLine.Member member) {
        members.remove(member);
        showMembers();
    }
}
