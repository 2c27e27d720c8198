package nl.onskentons.directory.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.FieldChange;
import nl.onskentons.directory.HistoryLine;

/** Who changed what on this card, and when; fetched when somebody wants to know. */
final class HistorySection extends Details {

    private static final int MAX_LINES = 100;

    HistorySection(PartnersServices services, EntryId id) {
        setSummaryText(getTranslation("directory.history"));
        addClassName("oko-history");
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                services.directory().history(id, MAX_LINES).forEach(line -> add(line(line)));
                if (getContent().findAny().isEmpty()) {
                    add(new Paragraph(getTranslation("directory.history.none")));
                }
            }
        });
    }

    private Div line(HistoryLine line) {
        Span who = new Span(getTranslation("directory.history.line", moment(line.happenedAt()), line.actorName()));
        who.addClassName("oko-soft");
        FieldTexts texts = new FieldTexts(this);
        FieldChange change = line.change();
        Div entry = new Div(new Span(texts.label(change.field())), new Span(texts.change(change)), who);
        entry.addClassName("oko-history-line");
        return entry;
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm", getLocale()).format(instant.atZone(PortalClock.ZONE));
    }
}
