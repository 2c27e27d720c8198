package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.Side;

/** The places in a list: everything that the map shows, and more (R10). */
final class HotspotList extends Div {

    private static final int PAGE = 50;

    private final transient SurveillanceServices services;
    private final Paragraph count = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("surveillance.list.more"));
    private transient HotspotFilter filter = HotspotFilter.open(Set.of());
    private transient SurveillanceUrl url = SurveillanceUrl.of(QueryParameters.empty());
    private transient PlaceTexts texts;
    private int shown;
    private int total;

    HotspotList(SurveillanceServices services) {
        this.services = services;
        this.texts = new PlaceTexts(services.translations(), getLocale(), "");
        addClassName("oko-hotspots");
        count.addClassName("oko-lead");
        count.getElement().setAttribute("role", "status");
        rows.addClassName("oko-rows");
        more.addClickListener(click -> addPage());
        add(count, rows, more);
    }

    void show(HotspotFilter wanted, SurveillanceUrl now, PlaceTexts words) {
        filter = wanted;
        url = now;
        texts = words;
        shown = 0;
        total = services.hotspots().count(wanted);
        rows.removeAll();
        count.setText(
                switch (total) {
                    case 0 ->
                        getTranslation(
                                now.isNarrowed() || now.lately()
                                        ? "surveillance.list.none.found"
                                        : "surveillance.list.none");
                    case 1 -> getTranslation("surveillance.list.one");
                    default -> getTranslation("surveillance.list.count", total);
                });
        addPage();
    }

    private void addPage() {
        List<HotspotRow> page = total == 0 ? List.of() : services.hotspots().list(filter, shown, PAGE);
        page.forEach(row -> rows.add(item(row)));
        shown += page.size();
        more.setVisible(shown < total && !page.isEmpty());
    }

    private ListItem item(HotspotRow row) {
        Anchor name = new Anchor(url.at(Optional.of(row.id())).link(), row.name());
        Span facts = new Span(texts.facts(row.category(), row.floor(), row.inSight(), row.light(), BusyTimes.any()));
        facts.addClassName("oko-soft");
        Span passed = new Span(passed(row));
        passed.addClassName("oko-soft");
        Div who = new Div(name, facts, passed);
        who.addClassName("oko-row-who");
        ListItem item = new ListItem(who, new HotspotSign(row.state()));
        if (url.place().filter(row.id()::equals).isPresent()) {
            name.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    /** Who passed it when: what was never passed says so. */
    private String passed(HotspotRow row) {
        String seen = getTranslation("surveillance.list.seen", ago(row.seenAt()));
        if (!row.state().isOpen()) {
            return seen;
        }
        String rounds = row.neverPassed()
                ? getTranslation("surveillance.list.neverPassed")
                : getTranslation(
                        "surveillance.list.passed",
                        row.passedSchool().map(this::ago).orElse(getTranslation("surveillance.never")),
                        texts.side(Side.POLICE),
                        row.passedPolice().map(this::ago).orElse(getTranslation("surveillance.never")));
        return seen + " · " + rounds;
    }

    private String ago(Instant at) {
        ZonedDateTime then = at.atZone(PortalClock.ZONE);
        LocalDate today = PortalClock.today(services.clock());
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        return switch ((int) Math.min(days, 2)) {
            case 0 -> getTranslation("surveillance.ago.today");
            case 1 -> getTranslation("surveillance.ago.yesterday");
            default -> getTranslation("surveillance.ago.days", days);
        };
    }
}
