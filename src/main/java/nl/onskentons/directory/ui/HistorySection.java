package nl.onskentons.directory.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.CooperationChange;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.FieldChange;
import nl.onskentons.directory.HistoryLine;

/** Who changed what on this card, and when; fetched when somebody wants to know. */
final class HistorySection extends Details {

    private static final int MAX_LINES = 100;

    HistorySection(PartnersServices services, EntryCard card) {
        setSummaryText(getTranslation("directory.history"));
        addClassName("oko-history");
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                lines(services, card).forEach(this::add);
                if (getContent().findAny().isEmpty()) {
                    add(new Paragraph(getTranslation("directory.history.none")));
                }
            }
        });
    }

    /** Of an organisation also what was changed in what is done together with it; the newest first. */
    private List<Div> lines(PartnersServices services, EntryCard card) {
        List<CooperationChange> together = card.kind() == EntryKind.ORGANISATION
                ? services.cooperations().history(card.id(), MAX_LINES)
                : List.of();
        boolean several =
                together.stream().map(CooperationChange::schoolName).distinct().count() > 1;
        return Stream.concat(
                        services.directory().history(card.id(), MAX_LINES).stream()
                                .map(line -> new CooperationChange("", line)),
                        together.stream())
                .sorted(Comparator.comparing(
                                (CooperationChange change) -> change.line().happenedAt())
                        .reversed())
                .limit(MAX_LINES)
                .map(change -> line(change.line(), several ? change.schoolName() : ""))
                .toList();
    }

    private Div line(HistoryLine line, String school) {
        String said = getTranslation("directory.history.line", moment(line.happenedAt()), line.actorName());
        Span who = new Span(school.isEmpty() ? said : said + " · " + school);
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
