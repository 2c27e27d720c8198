package nl.onskentons.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.retention.GoneLine;
import nl.onskentons.retention.Retention;
import nl.onskentons.retention.RetentionLine;

/** What is kept how long, what goes tonight, and what went (R6). */
@Route(RetentionView.ROUTE)
@Menu(title = "retention.title", order = 99)
@RolesAllowed({"ADMINISTRATOR", "PRIVACY_OFFICER"})
public class RetentionView extends Page implements HasDynamicTitle {

    static final String ROUTE = "beheer/bewaren";

    private final transient Retention retention;
    private final transient Clock clock;
    private final UnorderedList kinds = new UnorderedList();
    private final Div gone = new Div();

    RetentionView(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
        kinds.addClassName("oko-rows");
        add(
                heading("retention.title"),
                lead(getTranslation("retention.lead")),
                card(new H2(getTranslation("retention.kept.title")), kinds),
                card(new H2(getTranslation("retention.gone.title")), gone));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }

    private void refresh() {
        kinds.removeAll();
        retention.lines().forEach(line -> kinds.add(new RetentionRow(line, () -> hold(line), () -> release(line))));
        gone.removeAll();
        List<GoneLine> lines = retention.gone();
        if (lines.isEmpty()) {
            gone.add(new Paragraph(getTranslation("retention.gone.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("oko-rows");
            lines.forEach(line -> list.add(new ListItem(getTranslation(
                    "retention.gone.line",
                    RetentionRow.date(line.goneOn(), getLocale()),
                    RetentionRow.name(line.kind()),
                    line.entries(),
                    RetentionRow.date(line.olderThan(), getLocale())))));
            gone.add(list);
        }
    }

    private void hold(RetentionLine line) {
        new HoldDialog(retention, line.kind(), PortalClock.today(clock), this::refresh).open();
    }

    private void release(RetentionLine line) {
        retention.release(line.kind());
        refresh();
        Notices.show("retention.released", RetentionRow.name(line.kind()));
    }
}
