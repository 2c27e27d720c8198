package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotEventLine;

/** What happened to a place, with the photos that were made on rounds. */
final class HotspotHistory extends Details {

    private final transient SurveillanceServices services;
    private final transient HotspotCard card;
    private final transient Runnable changed;

    /**
     * @param moment how a moment is written
     * @param mayMark whether photos can be taken away
     */
    HotspotHistory(
            SurveillanceServices services,
            HotspotCard card,
            PlaceTexts texts,
            Function<Instant, String> moment,
            boolean mayMark,
            Runnable changed) {
        this.services = services;
        this.card = card;
        this.changed = changed;
        List<HotspotEventLine> events = services.hotspots().history(card.id());
        setSummaryText(getTranslation("surveillance.panel.history", events.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-hotspot-history");
        for (HotspotEventLine event : events) {
            Span when = new Span(moment.apply(event.at()));
            when.addClassName("oko-soft");
            ListItem item = new ListItem(when, new Span(texts.event(event)));
            if (event.hasPhoto()) {
                item.add(photo(event, moment.apply(event.at()), mayMark));
            }
            list.add(item);
        }
        add(list);
    }

    private Div photo(HotspotEventLine event, String moment, boolean mayMark) {
        String address = PictureFiles.photo(card.id(), event.id());
        Image image = new Image(address, getTranslation("surveillance.photo.ofRound", moment));
        image.getElement().setAttribute("loading", "lazy");
        Anchor whole = new Anchor(address, image);
        whole.setTarget(AnchorTarget.BLANK);
        whole.setRouterIgnore(true);
        Div photo = new Div(whole);
        photo.addClassName("oko-event-photo");
        if (mayMark) {
            Button remove = new Button(getTranslation("surveillance.photo.remove"), click -> remove(event, moment));
            remove.setAriaLabel(getTranslation("surveillance.photo.removeOfRound", moment));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            photo.add(remove);
        }
        return photo;
    }

    private void remove(HotspotEventLine event, String moment) {
        try {
            services.roundPhotos()
                    .remove(card.id(), event.id())
                    .ifPresent(removed -> Notices.showUndoableEdit(
                            () -> services.roundPhotos().restore(removed),
                            changed,
                            "surveillance.photo.removedOfRound",
                            moment));
        } catch (StaleEdit gone) {
            Notices.show("surveillance.panel.changed");
        }
        changed.run();
    }
}
