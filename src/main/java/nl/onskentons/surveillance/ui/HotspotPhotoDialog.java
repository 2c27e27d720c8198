package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotPhotos;
import org.jspecify.annotations.Nullable;

/** Puts a photo at a place, once everybody on it is covered. */
final class HotspotPhotoDialog extends FormDialog {

    private final transient HotspotPhotos photos;
    private final transient HotspotCard place;
    private final RedactField redact = new RedactField();
    private final Checkbox nobody = new Checkbox(getTranslation("surveillance.photo.nobody"));
    private final UploadField file = new UploadField(
            "surveillance.photo.file",
            "surveillance.plans.choose",
            HotspotPhotos.MAX_UPLOAD,
            "rejection.placePhoto.size",
            "image/jpeg",
            "image/png");
    private byte @Nullable [] prepared;

    HotspotPhotoDialog(HotspotPhotos photos, HotspotCard place, SerializableRunnable closed) {
        super("form.save", closed);
        this.photos = photos;
        this.place = place;
        setHeaderTitle(getTranslation("surveillance.photo.title", place.name()));
        setWidth("min(680px, 96vw)");
        Paragraph rule = new Paragraph(getTranslation("surveillance.photo.rule"));
        rule.addClassName("oko-photo-rule");
        redact.setVisible(false);
        nobody.setVisible(false);
        file.setHelperText(getTranslation("surveillance.photo.file.help"));
        file.addValueChangeListener(change -> prepare());
        show(rule);
        show("file", file);
        show(redact);
        show("nobody", nobody);
    }

    private void prepare() {
        prepared = null;
        redact.setVisible(false);
        nobody.setVisible(false);
        nobody.setValue(false);
        if (file.isEmpty()) {
            return;
        }
        try {
            byte[] upright = photos.prepare(place.id(), file.content("rejection.placePhoto.file"));
            prepared = upright;
            redact.show(upright);
            redact.setVisible(true);
            nobody.setVisible(true);
        } catch (StaleEdit gone) {
            file.setErrorMessage(getTranslation("surveillance.panel.changed"));
            file.setInvalid(true);
        } catch (Rejection refused) {
            file.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            file.setInvalid(true);
        }
    }

    @Override
    protected void save() {
        if (prepared == null) {
            throw Rejection.ofField("file", "rejection.placePhoto.file");
        }
        try {
            photos.put(place.id(), prepared, redact.parts(), nobody.getValue());
        } catch (StaleEdit gone) {
            throw Rejection.of("surveillance.panel.changed");
        }
    }
}
