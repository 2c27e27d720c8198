package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import nl.onskentons.directory.exchange.FieldLimits;

/** What the upload field says. */
final class UploadTexts extends UploadI18N {

    UploadTexts(Component field) {
        String choose = field.getTranslation("directory.import.upload.choose");
        String drop = field.getTranslation("directory.import.upload.drop");
        String failed = field.getTranslation("directory.import.upload.failed");
        setAddFiles(new AddFiles().setOne(choose).setMany(choose));
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setError(new Error()
                .setTooManyFiles(field.getTranslation("directory.import.upload.one"))
                .setFileIsTooBig(
                        field.getTranslation("directory.exchange.rejected.toolarge", FieldLimits.FILE_MEGABYTES))
                .setIncorrectFileType(failed));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(field.getTranslation("directory.import.upload.connecting"))
                        .setStalled(field.getTranslation("directory.import.upload.stalled"))
                        .setProcessing(field.getTranslation("directory.import.upload.processing"))
                        .setHeld(field.getTranslation("directory.import.upload.connecting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(field.getTranslation("directory.import.upload.left"))
                        .setUnknown(field.getTranslation("directory.import.upload.connecting")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        setFile(new File()
                .setRetry(field.getTranslation("directory.import.upload.retry"))
                .setStart(field.getTranslation("directory.import.upload.start"))
                .setRemove(field.getTranslation("directory.import.upload.remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
