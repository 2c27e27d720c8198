package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.CompositeField;
import org.jspecify.annotations.Nullable;

/** A file that is chosen, and kept until the form is saved; a refusal loses nothing of it. */
final class UploadField extends CompositeField<@Nullable UploadedFile> {

    private final int maxSize;
    private final String tooLarge;
    private final Span chosen = new Span();
    private @Nullable UploadedFile file;

    /**
     * @param labelKey the translation key of what it is
     * @param tooLarge the translation key of what is said of a file that is too large
     * @param types of files that are offered to choose from; what it really is, is looked at later
     */
    UploadField(String labelKey, String buttonKey, int maxSize, String tooLarge, String... types) {
        this.maxSize = maxSize;
        this.tooLarge = tooLarge;
        setLabel(getTranslation(labelKey));
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes(types);
        upload.setMaxFileSize(maxSize);
        upload.addFileRejectedListener(rejected -> refuse());
        Button button = new Button(getTranslation(buttonKey));
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.addClassName("oko-upload");
        chosen.addClassName("oko-soft");
        chosen.getElement().setAttribute("role", "status");
        add(upload, chosen);
    }

    /** On the thread of the request. It stops soon after the limit, however much is sent. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            byte[] content = in.readNBytes(maxSize + 1);
            String name = event.getFileName();
            event.getUI().access(() -> {
                if (content.length > maxSize) {
                    refuse();
                } else {
                    take(new UploadedFile(name, content));
                }
            });
        }
    }

    private void take(UploadedFile sent) {
        file = sent;
        chosen.setText(getTranslation("surveillance.upload.chosen", sent.name()));
        setInvalid(false);
        updateValue();
    }

    private void refuse() {
        setErrorMessage(getTranslation(tooLarge));
        setInvalid(true);
    }

    /** @throws Rejection of the field {@code file} when none is chosen */
    byte[] content(String missing) {
        if (file == null) {
            throw Rejection.ofField("file", missing);
        }
        return file.content();
    }

    @Override
    protected @Nullable UploadedFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable UploadedFile sent) {
        file = sent;
    }
}
