package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotPhotos;

/** The photo of a place, and what can be done about it. */
@StyleSheet("context://assets/styles/surveillance-plans.css")
final class HotspotPhotoBox extends Div {

    private final transient HotspotPhotos photos;
    private final transient HotspotCard card;
    private final transient Runnable changed;

    /** @param mayMark whether the photo can be put and taken away */
    HotspotPhotoBox(HotspotPhotos photos, HotspotCard card, boolean mayMark, Runnable changed) {
        this.photos = photos;
        this.card = card;
        this.changed = changed;
        boolean exists = photos.exists(card.id());
        addClassName("oko-place-photo");
        setVisible(exists || mayMark);
        if (exists) {
            add(new Image(
                    PictureFiles.photo(card.id()) + "?" + System.identityHashCode(this),
                    getTranslation("surveillance.photo.alt", card.name())));
        }
        if (mayMark) {
            add(buttons(exists));
        }
    }

    private Div buttons(boolean exists) {
        Button put = new Button(
                getTranslation(exists ? "surveillance.photo.replace" : "surveillance.photo.add"),
                click -> new HotspotPhotoDialog(photos, card, changed::run).open());
        Div buttons = new Div(put);
        buttons.addClassName("oko-hotspot-actions");
        if (exists) {
            Button remove = new Button(getTranslation("surveillance.photo.remove"), click -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(remove);
        }
        return buttons;
    }

    private void remove() {
        try {
            photos.remove(card.id())
                    .ifPresent(removed -> Notices.showUndoableEdit(
                            () -> photos.restore(removed), changed, "surveillance.photo.removed", card.name()));
        } catch (StaleEdit gone) {
            Notices.show("surveillance.panel.changed");
        }
        changed.run();
    }
}
