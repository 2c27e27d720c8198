package nl.onskentons.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.audit.LogFilter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.Translations;
import nl.onskentons.common.ui.Page;

/** Who did what when, newest first. The address holds the filter. */
@StyleSheet("context://assets/styles/audit.css")
@Route(AuditLogView.ROUTE)
@Menu(title = "audit.title", order = 98)
@RolesAllowed({"ADMINISTRATOR", "PRIVACY_OFFICER"})
public class AuditLogView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "beheer/logboek";

    private final LogFilterBar bar;
    private final LogGrid grid;

    AuditLogView(AuditLog log, SchoolNames names, Translations translations) {
        Map<SchoolId, String> schools = names.names();
        schools.keySet().retainAll(log.schools());
        LogTexts texts = new LogTexts(this, getLocale(), translations, schools);
        bar = new LogFilterBar(log, texts, this::show);
        grid = new LogGrid(log, texts);

        add(heading("audit.title"), lead(getTranslation("audit.lead")), bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LogFilter filter = LogAddress.read(event.getLocation().getQueryParameters());
        bar.set(filter);
        grid.show(filter);
    }

    private void show(LogFilter filter) {
        UI.getCurrent().navigate(AuditLogView.class, LogAddress.write(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
