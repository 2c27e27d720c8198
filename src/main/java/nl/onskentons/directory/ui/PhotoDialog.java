package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Photos;

/** Puts a picture on a card, or takes it off. */
final class PhotoDialog extends Dialog {

    private final Span problem = new Span();

    PhotoDialog(Photos photos, EntryId id, boolean exists, SerializableRunnable changed) {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            try {
                photos.put(id, content);
                close();
                changed.run();
            } catch (Rejection rejection) {
                say(rejection.key());
            }
        }));
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

    private void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }
}
