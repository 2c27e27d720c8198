package nl.onskentons.directory.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.CooperationChange;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryKind;
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
        List<CooperationChange> ofTogether = card.kind() == EntryKind.ORGANISATION
                ? services.cooperations().history(card.id(), MAX_LINES)
                : List.of();
        boolean several = ofTogether.stream()
                        .map(CooperationChange::schoolName)
                        .distinct()
                        .count()
                > 1;
        return Stream.concat(
                        services.directory().history(card.id(), MAX_LINES).stream()
                                .map(line -> new CooperationChange("", line)),
                        ofTogether.stream())
                .sorted(Comparator.comparing(
                                (CooperationChange change) -> change.line().happenedAt())
                        .reversed())
                .limit(MAX_LINES)
                .collect(Collectors.groupingBy(
                        change -> who(change.line(), several ? change.schoolName() : ""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(together -> moment(together.getKey(), together.getValue()))
                .toList();
    }

    private String who(HistoryLine line, String school) {
        String said = getTranslation("directory.history.line", moment(line.happenedAt()), line.actorName());
        return school.isEmpty() ? said : said + " · " + school;
    }

    /** What somebody changed at once. */
    private Div moment(String who, List<CooperationChange> changes) {
        FieldTexts texts = new FieldTexts(this);
        DescriptionList fields = new DescriptionList();
        changes.stream().map(change -> change.line().change()).forEach(change -> {
            fields.add(new DescriptionList.Term(texts.label(change.field())));
            fields.add(new DescriptionList.Description(texts.change(change)));
        });
        Div moment = new Div(new Span(who), fields);
        moment.addClassName("oko-history-moment");
        return moment;
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm", getLocale()).format(instant.atZone(PortalClock.ZONE));
    }
}
