package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.RouteDetails;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.RoutePlan;
import nl.onskentons.surveillance.Side;
import nl.onskentons.surveillance.ui.exchange.ExportLinks;

/** One route: its places in order, on the map too, and the open places that it does not pass. */
final class RoutePanel extends Section {

    private final transient RouteServices services;
    private final transient RoutePlan plan;
    private final transient PlaceTexts texts;
    private final transient Runnable changed;
    private final transient List<HotspotId> order;
    private final boolean mayChange;
    private final RouteMap map;

    /**
     * @param changed called after every change and every undo
     * @param shown called with the route that is to be shown after a change
     */
    RoutePanel(
            RouteServices services, RoutePlan plan, Runnable changed, SerializableConsumer<Optional<RouteId>> shown) {
        this.services = services;
        this.plan = plan;
        this.changed = changed;
        this.texts = services.places().texts(plan.route().school(), getLocale());
        this.order = plan.stops().stream().map(HotspotRow::id).toList();
        this.mayChange = services.places()
                .hotspots()
                .mayMark(plan.route().school(), plan.route().details().layer());
        addClassNames("oko-card", "oko-route");
        setAriaLabel(plan.route().name());
        map = new RouteMap(services.places(), plan);
        Div heading = new Div(new H2(plan.route().name()));
        heading.addClassName("oko-panel-heading");
        if (mayChange) {
            heading.add(new Button(
                    getTranslation("surveillance.routes.change"),
                    click ->
                            new RouteDialog(services, plan.route().school(), Optional.of(plan.route()), shown).open()));
        }
        Paragraph facts = new Paragraph(facts());
        facts.addClassName("oko-soft");
        add(heading, facts, ExportLinks.of(plan.route().id()), map, stops());
        if (!plan.missing().isEmpty()) {
            add(missing());
        }
        if (!plan.leftOut().isEmpty()) {
            add(leftOut());
        }
    }

    private String facts() {
        RouteDetails details = plan.route().details();
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("surveillance.routes.far", plan.metres(), plan.minutes()));
        facts.add(getTranslation(details.layer().key()));
        facts.add(getTranslation("surveillance.routes.owner", texts.side(Side.SCHOOL), owner(details.schoolOwner())));
        if (details.layer() != Layer.SCHOOL) {
            facts.add(
                    getTranslation("surveillance.routes.owner", texts.side(Side.POLICE), owner(details.policeOwner())));
        }
        return String.join(" · ", facts);
    }

    private String owner(Optional<EntryId> card) {
        return card.map(id -> CardChoice.nameOf(services.places().directory(), id))
                .orElseGet(() -> getTranslation("surveillance.routes.owner.none"));
    }

    private Component stops() {
        if (plan.stops().isEmpty()) {
            return new Paragraph(getTranslation("surveillance.routes.empty"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("oko-stops");
        for (int place = 0; place < plan.stops().size(); place++) {
            list.add(stop(plan.stops().get(place), place));
        }
        return list;
    }

    private ListItem stop(HotspotRow row, int place) {
        ListItem item = new ListItem(who(row), new HotspotSign(row.state()));
        if (mayChange) {
            Button up = new Button("↑", click -> move(row, place, place - 1));
            up.setAriaLabel(getTranslation("surveillance.routes.up", row.name()));
            up.setEnabled(place > 0);
            Button down = new Button("↓", click -> move(row, place, place + 1));
            down.setAriaLabel(getTranslation("surveillance.routes.down", row.name()));
            down.setEnabled(place < order.size() - 1);
            Button out = new Button(getTranslation("surveillance.routes.leaveOut"), click -> leaveOut(row));
            out.setAriaLabel(getTranslation("surveillance.routes.leaveOut.name", row.name()));
            out.addThemeVariants(ButtonVariant.TERTIARY);
            Div buttons = new Div(up, down, out);
            buttons.addClassName("oko-stop-buttons");
            item.add(buttons);
            DragSource<ListItem> drag = DragSource.create(item);
            drag.setDragData(place);
            DropTarget<ListItem> drop = DropTarget.create(item);
            drop.addDropListener(dropped -> dropped.getDragData()
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .filter(from -> from >= 0 && from < order.size())
                    .ifPresent(from -> move(plan.stops().get(from), from, place)));
        }
        return item;
    }

    private Div who(HotspotRow row) {
        Anchor name = new Anchor("toezicht?plek=" + row.id(), row.name());
        Span facts = new Span(texts.facts(row.category(), row.floor(), row.inSight(), row.light(), BusyTimes.any()));
        facts.addClassName("oko-soft");
        Div who = new Div(name, facts);
        who.addClassName("oko-row-who");
        return who;
    }

    private void move(HotspotRow row, int from, int to) {
        List<HotspotId> wanted = new ArrayList<>(order);
        wanted.remove(from);
        wanted.add(to, row.id());
        Notices.show("surveillance.routes.moved", row.name(), to + 1);
        store(wanted);
    }

    private Component missing() {
        Section section = new Section(new H3(getTranslation("surveillance.routes.missing")));
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-stops");
        for (HotspotRow row : plan.missing()) {
            ListItem item = new ListItem(who(row));
            if (mayChange) {
                Button add = new Button(getTranslation("surveillance.routes.putOn"), click -> putOn(List.of(row)));
                add.setAriaLabel(getTranslation("surveillance.routes.putOn.name", row.name()));
                Button out = new Button(getTranslation("surveillance.routes.leaveOut"), click -> leaveOut(row));
                out.setAriaLabel(getTranslation("surveillance.routes.leaveOut.name", row.name()));
                out.addThemeVariants(ButtonVariant.TERTIARY);
                Div buttons = new Div(add, out);
                buttons.addClassName("oko-stop-buttons");
                item.add(buttons);
            }
            list.add(item);
        }
        section.add(list);
        if (mayChange && plan.missing().size() > 1) {
            Div all = new Div(
                    new Button(getTranslation("surveillance.routes.putAll"), click -> putOn(plan.missing())),
                    new Button(
                            getTranslation("surveillance.routes.putSeen"), click -> putOn(map.inView(plan.missing()))));
            all.addClassName("oko-stop-buttons");
            section.add(all);
        }
        section.addClassNames("oko-notice", "old");
        return section;
    }

    private void putOn(List<HotspotRow> rows) {
        if (rows.isEmpty()) {
            Notices.show("surveillance.routes.putSeen.none");
            return;
        }
        List<HotspotId> wanted = new ArrayList<>(order);
        rows.forEach(row -> wanted.add(row.id()));
        store(wanted);
    }

    private Component leftOut() {
        Section section = new Section(new H3(getTranslation("surveillance.routes.leftOut")));
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-stops");
        plan.leftOut().forEach(each -> {
            Span why = new Span(getTranslation("surveillance.routes.why", each.reason(), each.by()));
            why.addClassName("oko-soft");
            Div who = who(each.place());
            who.add(why);
            ListItem item = new ListItem(who);
            if (mayChange) {
                Button add =
                        new Button(getTranslation("surveillance.routes.putOn"), click -> putOn(List.of(each.place())));
                add.setAriaLabel(getTranslation(
                        "surveillance.routes.putOn.name", each.place().name()));
                item.add(add);
            }
            list.add(item);
        });
        section.add(list);
        return section;
    }

    private void leaveOut(HotspotRow row) {
        new NoteDialog(
                        "surveillance.leaveOut.",
                        row.name(),
                        (reason, nobodysName) -> Rejection.inField(
                                "note",
                                () -> services.routes().leaveOut(plan.route().id(), row.id(), reason, nobodysName)),
                        changed::run)
                .open();
    }

    private void store(List<HotspotId> wanted) {
        try {
            services.routes()
                    .change(
                            plan.route().id(),
                            plan.route().version(),
                            plan.route().details().withStops(wanted));
        } catch (StaleEdit somebodyWasFirst) {
            Notices.show("surveillance.panel.changed");
        } catch (Rejection refusal) {
            Notices.show(refusal);
        }
        changed.run();
    }
}
