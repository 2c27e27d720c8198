package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.onskentons.access.Roles;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.ui.Page;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.BatchId;
import nl.onskentons.directory.ImportBatch;
import org.jspecify.annotations.Nullable;

/** Importing an address book: choosing a file, or one import as it stands, at an address of its own. */
@Route(ImportView.ROUTE)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://assets/styles/directory-import.css")
public final class ImportView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    public static final String ROUTE = "partners/importeren";

    private final AddressBookImport imports;
    private final SchoolNames schools;
    private final ImportTimes times;

    ImportView(AddressBookImport imports, SchoolNames schools, ImportTimes times) {
        this.imports = imports;
        this.schools = schools;
        this.times = times;
        addClassName("oko-import");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        removeAll();
        if (parameter == null || parameter.isEmpty()) {
            add(heading("directory.import.title"), lead(getTranslation("directory.import.lead")));
            add(new ImportStart(imports, schools), new EarlierImports(imports, times));
            return;
        }
        Optional<ImportBatch> batch = BatchId.parse(parameter).flatMap(imports::find);
        if (batch.isEmpty()) {
            add(
                    heading("directory.import.title"),
                    card(new Paragraph(getTranslation("directory.import.unknown")), back()));
            return;
        }
        ImportSelection selection = ImportSelection.of(event.getLocation().getQueryParameters());
        add(heading("directory.import.of", batch.get().fileName()));
        add(lead(getTranslation(
                "directory.import.by",
                batch.get().startedBy(),
                times.moment(batch.get().startedAt(), getLocale()))));
        add(new BatchPanel(imports, times, batch.get(), selection), back());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.import.title");
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("directory.import.another"), ImportView.class);
    }
}
