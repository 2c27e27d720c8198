package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.PlaceImport;
import nl.onskentons.surveillance.exchange.PlaceFile;
import nl.onskentons.surveillance.ui.SurveillanceUrl;

/** Places from a file on the map: look first, then take over what is wanted. */
@Route(PlaceImportView.ROUTE)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP"})
@StyleSheet("context://assets/styles/surveillance-quarter.css")
public class PlaceImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** Where it is. */
    public static final String ROUTE = "toezicht/importeren";

    private final transient PlaceImportServices services;
    private final SchoolField schools;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph problem = new Paragraph();
    private final Div preview = new Div();

    /** Read by the thread that receives the file, which does not hold the lock of the session. */
    private transient volatile SchoolId school;

    PlaceImportView(PlaceImportServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, services.imports()::mayImport, this::another);
        schools.show(Optional.empty());
        school = schools.getValue();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PlaceFile.MAX_BYTES);
        upload.setI18n(new PlaceUploadTexts(this));
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        problem.addClassName("oko-place-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph hint =
                new Paragraph(getTranslation("surveillance.import.hint", PlaceFile.MAX_MEGABYTES, PlaceFile.MAX_ROWS));
        hint.addClassName("oko-soft");
        preview.addClassName("oko-place-preview");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, ROUTE),
                heading("surveillance.import.title"),
                lead(getTranslation("surveillance.import.lead")),
                card(new H2(getTranslation("surveillance.import.choose")), schools, upload, hint, problem),
                preview,
                new Anchor(SurveillanceUrl.ROUTE, getTranslation("surveillance.import.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        schools.show(SchoolField.asked(event.getLocation().getQueryParameters()));
        school = schools.getValue();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.import.title");
    }

    private void another() {
        school = schools.getValue();
        preview.removeAll();
        Address.replace(new Location(ROUTE, QueryParameters.simple(Map.of(SchoolField.PARAMETER, school.toString()))));
    }

    /** On the thread of the request: of a file that is too large no more is read than that shows. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(PlaceFile.MAX_BYTES + 1);
        }
        try {
            SchoolId at = school;
            var read = services.imports().preview(at, content);
            event.getUI().access(() -> {
                problem.setVisible(false);
                preview.removeAll();
                preview.add(new PlacePreviewPanel(services, at, event.getFileName(), read, this::done));
                upload.clearFileList();
            });
        } catch (Rejection refusal) {
            event.reject();
            event.getUI()
                    .access(() -> tell(
                            getTranslation(refusal.key(), refusal.arguments().toArray())));
        }
    }

    /** What was taken over, with ten seconds to take it back. */
    private void done(PlaceImport.Taken taken) {
        preview.removeAll();
        SchoolId at = school;
        Paragraph result = new Paragraph(
                getTranslation("surveillance.import.done", taken.added().size(), taken.already()));
        result.getElement().setAttribute("role", "status");
        preview.add(card(result));
        if (!taken.added().isEmpty()) {
            Notices.showUndoable(
                    () -> {
                        int gone = services.imports().undo(at, taken.added());
                        result.setText(getTranslation(
                                "surveillance.import.undone",
                                gone,
                                taken.added().size() - gone));
                    },
                    "surveillance.import.done",
                    taken.added().size(),
                    taken.already());
        }
    }

    private void tell(String text) {
        preview.removeAll();
        problem.setText(text);
        problem.setVisible(true);
    }
}
