package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Photos;

/** Puts a picture on a card, or takes it off. */
final class PhotoDialog extends Dialog {

    private final Photos photos;
    private final EntryId id;
    private final SerializableRunnable changed;
    private final Span problem = new Span();

    PhotoDialog(Photos photos, EntryId id, boolean exists, SerializableRunnable changed) {
        this.photos = photos;
        this.id = id;
        this.changed = changed;
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Photos.MAX_UPLOAD);
        upload.addFileRejectedListener(event -> say("rejection.photo.size"));
        upload.setUploadButton(new Button(getTranslation("directory.photo.choose")));
        upload.setDropAllowed(false);

        problem.addClassNames("oko-sign", "stop");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        setHeaderTitle(getTranslation("directory.photo"));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("directory.photo.hint")), upload, problem);
        if (exists) {
            getFooter().add(new Button(getTranslation("directory.photo.remove"), event -> {
                photos.remove(id);
                close();
                changed.run();
            }));
        }
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()));
    }

    /** On the thread of the request. It stops soon after the limit, however much is sent. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            byte[] file = in.readNBytes(Photos.MAX_UPLOAD + 1);
            event.getUI().access(() -> put(file));
        }
    }

    private void put(byte[] file) {
        try {
            photos.put(id, file);
            close();
            changed.run();
        } catch (Rejection rejection) {
            say(rejection.key());
        }
    }

    private void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }
}
