package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import nl.onskentons.surveillance.exchange.PlaceFile;

/** What the upload field says. */
final class PlaceUploadTexts extends UploadI18N {

    PlaceUploadTexts(Component field) {
        String choose = field.getTranslation("surveillance.import.upload.choose");
        String drop = field.getTranslation("surveillance.import.upload.drop");
        String failed = field.getTranslation("surveillance.import.upload.failed");
        String busy = field.getTranslation("surveillance.import.upload.busy");
        setAddFiles(new AddFiles().setOne(choose).setMany(choose));
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setError(new Error()
                .setTooManyFiles(field.getTranslation("surveillance.import.upload.one"))
                .setFileIsTooBig(field.getTranslation("rejection.places.large", PlaceFile.MAX_MEGABYTES))
                .setIncorrectFileType(failed));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(busy)
                        .setStalled(busy)
                        .setProcessing(busy)
                        .setHeld(busy))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix(busy).setUnknown(busy))
                .setError(new Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        setFile(new File()
                .setRetry(field.getTranslation("surveillance.import.upload.retry"))
                .setStart(choose)
                .setRemove(field.getTranslation("surveillance.import.upload.remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
