package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.CategoryLine;

/** The kinds of places of a school, in their order. */
final class CategorySection extends Section {

    private final transient Categories categories;
    private final SchoolId school;
    private final OrderedList list = new OrderedList();

    CategorySection(Categories categories, SchoolId school) {
        this.categories = categories;
        this.school = school;
        H2 title = new H2(getTranslation("surveillance.kinds.title"));
        Button add = new Button(
                getTranslation("surveillance.kinds.add"),
                click -> new CategoryDialog(categories, school, Optional.empty(), this::refresh).open());
        Div heading = new Div(title, add);
        heading.addClassName("oko-surveillance-heading");
        addClassName("oko-card");
        list.addClassName("oko-settings-list");
        add(heading, new Paragraph(getTranslation("surveillance.kinds.lead")), list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<CategoryLine> kinds = categories.of(school);
        for (int place = 0; place < kinds.size(); place++) {
            list.add(row(kinds.get(place), place, kinds.size()));
        }
    }

    private ListItem row(CategoryLine kind, int place, int count) {
        Button change = new Button(
                getTranslation("surveillance.settings.change"),
                click -> new CategoryDialog(categories, school, Optional.of(kind), this::refresh).open());
        change.setAriaLabel(getTranslation("surveillance.settings.change.name", kind.name()));
        OrderButtons order = new OrderButtons(kind.name(), place, count, by -> move(kind, place, by));
        order.add(change);
        Span name = new Span(kind.name());
        name.addClassName("oko-settings-name");
        return new ListItem(name, order);
    }

    private void move(CategoryLine kind, int place, int by) {
        try {
            categories.move(kind.id(), by);
            Notices.show("surveillance.settings.moved", kind.name(), place + by + 1);
        } catch (StaleEdit gone) {
            Notices.show("surveillance.panel.changed");
        }
        refresh();
        list.getChildren()
                .skip(place + by)
                .limit(1)
                .flatMap(item -> item.getChildren())
                .filter(OrderButtons.class::isInstance)
                .map(OrderButtons.class::cast)
                .forEach(buttons -> buttons.focus(by));
    }
}
