package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.FloorPlanKeeping;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.FloorPlanRemoval;

/** The floors of a school, in their order, each with its drawing. */
final class FloorPlanSection extends Section {

    private final transient PlaceSettingsServices services;
    private final SchoolId school;
    private final Paragraph none = new Paragraph(getTranslation("surveillance.plans.none"));
    private final Button add = new Button(getTranslation("surveillance.plans.add"));
    private final OrderedList list = new OrderedList();

    FloorPlanSection(PlaceSettingsServices services, SchoolId school) {
        this.services = services;
        this.school = school;
        add.addClickListener(
                click -> new FloorPlanDialog(services.keeping(), school, Optional.empty(), this::refresh).open());
        Div heading = new Div(new H2(getTranslation("surveillance.plans.title")), add);
        heading.addClassName("oko-surveillance-heading");
        addClassName("oko-card");
        list.addClassName("oko-settings-list");
        add(heading, new Paragraph(getTranslation("surveillance.plans.lead", FloorPlanKeeping.MAX_PLANS)), none, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<FloorPlanLine> plans = services.plans().of(school);
        none.setVisible(plans.isEmpty());
        list.setVisible(!plans.isEmpty());
        add.setEnabled(plans.size() < FloorPlanKeeping.MAX_PLANS);
        for (int place = 0; place < plans.size(); place++) {
            list.add(row(plans.get(place), place, plans.size()));
        }
    }

    private ListItem row(FloorPlanLine plan, int place, int count) {
        Image drawing = new Image(
                SurveillanceView.picture(plan.id()) + "?" + plan.version(),
                getTranslation("surveillance.plans.drawing", plan.name()));
        drawing.addClassName("oko-plan-thumb");
        Span name = new Span(plan.name());
        name.addClassName("oko-settings-name");
        Button change = new Button(
                getTranslation("surveillance.settings.change"),
                click -> new FloorPlanDialog(services.keeping(), school, Optional.of(plan), this::refresh).open());
        change.setAriaLabel(getTranslation("surveillance.settings.change.name", plan.name()));
        Button remove = new Button(getTranslation("form.remove"), click -> remove(plan));
        remove.setAriaLabel(getTranslation("surveillance.settings.remove.name", plan.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        OrderButtons order = new OrderButtons(plan.name(), place, count, by -> move(plan, place, by));
        order.add(change, remove);
        return new ListItem(drawing, name, order);
    }

    private void move(FloorPlanLine plan, int place, int by) {
        try {
            services.keeping().move(plan.id(), by);
            Notices.show("surveillance.settings.moved", plan.name(), place + by + 1);
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

    private void remove(FloorPlanLine plan) {
        try {
            FloorPlanRemoval removed = services.keeping().remove(plan.id(), plan.version());
            Notices.showUndoableEdit(
                    () -> services.keeping().restore(removed),
                    this::refresh,
                    "surveillance.plans.removed",
                    plan.name());
        } catch (Rejection used) {
            Notices.show(used);
        } catch (StaleEdit somebodyWasFirst) {
            Notices.show("surveillance.panel.changed");
        }
        refresh();
        add.focus();
    }
}
