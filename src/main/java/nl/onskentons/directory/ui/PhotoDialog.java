package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Photos;
import org.springframework.security.access.AccessDeniedException;

/** Puts a picture on a card, or takes it off. */
final class PhotoDialog extends Dialog {

    private final Photos photos;
    private final EntryId id;
    private final SerializableRunnable changed;
    private final Notice problem = new Notice();

    PhotoDialog(Photos photos, EntryId id, boolean exists, SerializableRunnable changed) {
        this.photos = photos;
        this.id = id;
        this.changed = changed;
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Photos.MAX_UPLOAD);
        upload.addFileRejectedListener(event -> problem.refused("rejection.photo.size"));
        upload.setUploadButton(new Button(getTranslation("directory.photo.choose")));
        upload.setDropAllowed(false);

        setHeaderTitle(getTranslation("directory.photo"));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("directory.photo.hint")), upload, problem);
        if (exists) {
            getFooter()
                    .add(new Button(
                            getTranslation("directory.photo.remove"), event -> attempt(() -> photos.remove(id))));
        }
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()));
    }

    /** On the thread of the request. It stops soon after the limit, however much is sent. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            byte[] file = in.readNBytes(Photos.MAX_UPLOAD + 1);
            event.getUI().access(() -> attempt(() -> photos.put(id, file)));
        }
    }

    private void attempt(Runnable action) {
        problem.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            problem.refused(rejection);
            return;
        } catch (AccessDeniedException meanwhile) {
            // The card was taken away, or given to somebody else, after the dialog was opened.
            problem.refused("rejection.entry.gone");
            return;
        }
        close();
        changed.run();
    }
}
