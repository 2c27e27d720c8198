package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.BatchId;
import nl.onskentons.directory.exchange.FieldLimits;

/** Choosing a file, for whom it is, and who may see the numbers in it. */
final class ImportStart extends Div {

    private final AddressBookImport imports;
    private final Paragraph problem = new Paragraph();

    /** Read by the thread that receives the file, which does not hold the lock of the session. */
    private volatile SchoolId school;

    private volatile Audience audience = Audience.STAFF;

    ImportStart(AddressBookImport imports, SchoolNames names) {
        this.imports = imports;
        Map<SchoolId, String> choices = new LinkedHashMap<>(names.names());
        choices.keySet().retainAll(imports.schools());
        school = choices.keySet().iterator().next();

        addClassName("oko-card");
        add(new H2(getTranslation("directory.import.choose")));
        add(
                choices.size() > 1
                        ? schools(choices)
                        : new Paragraph(getTranslation("directory.import.forSchool", choices.get(school))));
        problem.addClassName("oko-import-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(audiences(), upload(), hint(), problem);
    }

    private Select<SchoolId> schools(Map<SchoolId, String> choices) {
        Select<SchoolId> select = new Select<>();
        select.setLabel(getTranslation("directory.import.school"));
        select.setItems(choices.keySet());
        select.setItemLabelGenerator(choices::get);
        select.setValue(school);
        select.addValueChangeListener(change -> school = change.getValue());
        return select;
    }

    private RadioButtonGroup<Audience> audiences() {
        RadioButtonGroup<Audience> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation("directory.import.audience"));
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(Audience.values());
        group.setItemLabelGenerator(each -> getTranslation("directory.import.audience." + each.name()));
        group.setValue(audience);
        group.addValueChangeListener(change -> audience = change.getValue());
        return group;
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) FieldLimits.FILE_BYTES);
        upload.setI18n(new UploadTexts(this));
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        upload.addStartedListener(event -> problem.setVisible(false));
        return upload;
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(getTranslation("directory.import.hint", FieldLimits.FILE_MEGABYTES));
        hint.addClassName("oko-soft");
        return hint;
    }

    /** On the thread of the request; the service deletes the file from the moment it has it. */
    private void receive(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("adresboek", ".tmp");
        try (InputStream in = event.getInputStream()) {
            long size = Files.copy(new Limited(in), file, StandardCopyOption.REPLACE_EXISTING);
            if (size > FieldLimits.FILE_BYTES) {
                throw new Rejection("directory.exchange.rejected.toolarge", FieldLimits.FILE_MEGABYTES);
            }
            BatchId batch = imports.preview(file, event.getFileName(), school, audience);
            event.getUI().access(() -> UI.getCurrent().navigate(ImportView.class, batch.toString()));
        } catch (Rejection e) {
            event.reject();
            event.getUI()
                    .access(() -> tell(getTranslation(e.key(), e.arguments().toArray())));
            Files.deleteIfExists(file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    /** Stops soon after the limit, however much is sent. */
    private static final class Limited extends FilterInputStream {

        private long left = FieldLimits.FILE_BYTES + 1;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
