package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotDetails;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.NearHotspot;
import nl.onskentons.surveillance.Place;
import org.jspecify.annotations.Nullable;

/** Marks a place or changes it; what is on the map near by already can be confirmed instead. */
final class HotspotDialog extends EditDialog<HotspotId, HotspotDetails, HotspotCard> {

    private final transient SurveillanceServices services;
    private final SchoolId school;
    private final transient HotspotForm form;
    private final transient Optional<HotspotId> known;
    private final transient Runnable changed;
    private final Div near = new Div();

    /**
     * @param around where the map is when nothing is known of the place
     * @param changed called after every change and every undo
     */
    HotspotDialog(
            SurveillanceServices services,
            SchoolId school,
            Optional<HotspotCard> hotspot,
            GeoPoint around,
            Runnable changed) {
        this(services, school, hotspot, new HotspotForm(services, school, around), changed);
    }

    private HotspotDialog(
            SurveillanceServices services,
            SchoolId school,
            Optional<HotspotCard> hotspot,
            HotspotForm form,
            Runnable changed) {
        super(HotspotCard.class, "surveillance.form.", form, hotspot, HotspotId::random, false, changed);
        this.services = services;
        this.school = school;
        this.form = form;
        this.known = hotspot.map(HotspotCard::id);
        this.changed = changed;
        setHeaderTitle(hotspot.map(each -> getTranslation("surveillance.form.change.title", each.name()))
                .orElseGet(() -> getTranslation("surveillance.form.add")));
        setWidth("min(640px, 96vw)");
        near.addClassNames("oko-notice", "old", "oko-near");
        near.setVisible(false);
        form.addComponentAtIndex(2, near);
        form.onPlace(this::showNear);
        if (hotspot.isEmpty()) {
            form.focusFirst();
        }
    }

    /** Says what is on the map there already, before anything is saved. */
    private void showNear(@Nullable Place place) {
        List<NearHotspot> there = place instanceof Place.Outside(GeoPoint point)
                ? services.hotspots().near(school, point).stream()
                        .filter(each -> known.filter(each.id()::equals).isEmpty())
                        .limit(3)
                        .toList()
                : List.of();
        near.removeAll();
        near.setVisible(!there.isEmpty());
        if (!there.isEmpty()) {
            near.getElement().setAttribute("role", "alert");
            near.add(new Paragraph(getTranslation("surveillance.near.title")));
            there.forEach(each -> near.add(line(each)));
        }
    }

    private Div line(NearHotspot each) {
        OnceButton confirm = new OnceButton("surveillance.near.confirm", () -> attempt(() -> confirm(each)));
        confirm.setAriaLabel(getTranslation("surveillance.near.confirm.name", each.name()));
        Div line = new Div(
                new Span(getTranslation("surveillance.near.line", each.name(), each.category(), each.metres())),
                confirm);
        line.addClassName("oko-near-line");
        return line;
    }

    private void confirm(NearHotspot there) {
        services.keeping().confirm(there.id(), form.seen(), form.isNobodysName());
        close();
        changed.run();
        Notices.show("surveillance.confirmed", there.name());
    }

    @Override
    protected List<Rejection> problems(HotspotId id, HotspotDetails details) {
        List<Rejection> problems = services.keeping().problems(school, details, form.isNobodysName());
        form.askAboutNames(problems);
        return problems;
    }

    @Override
    protected HotspotCard create(HotspotId id, HotspotDetails details) {
        return services.keeping().add(id, school, details, form.isNobodysName());
    }

    @Override
    protected HotspotCard change(HotspotId id, long basedOn, HotspotDetails details) {
        return services.keeping().change(id, basedOn, details, form.isNobodysName());
    }

    @Override
    protected Runnable delete(HotspotId id, long basedOn) {
        services.keeping().remove(id, basedOn);
        return () -> {};
    }

    @Override
    protected String name(HotspotDetails details) {
        return details.name();
    }
}
