package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotDetails;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Place;
import nl.onskentons.surveillance.Side;

/** One place: what it is like, how it stands, who passed it, and what can be done. */
final class HotspotPanel extends Section {

    private final transient SurveillanceServices services;
    private final transient HotspotCard card;
    private final transient Optional<HotspotRow> row;
    private final transient PlaceTexts texts;
    private final transient Runnable changed;
    private final H2 title;

    /** @param changed called after every change and every undo */
    HotspotPanel(SurveillanceServices services, HotspotCard card, PlaceTexts texts, String close, Runnable changed) {
        this.services = services;
        this.card = card;
        this.row = services.hotspots().rows(card.school(), List.of(card.id())).stream()
                .findFirst();
        this.texts = texts;
        this.changed = changed;
        this.title = new H2(card.name());
        title.getElement().setAttribute("tabindex", "-1");
        addClassNames("oko-card", "oko-hotspot");
        setAriaLabel(card.name());
        Div heading = new Div(title, new Anchor(close, getTranslation("surveillance.panel.close")));
        heading.addClassName("oko-panel-heading");
        Paragraph facts = new Paragraph(facts());
        facts.addClassName("oko-soft");
        boolean mayMark =
                services.hotspots().mayMark(card.school(), card.details().layer());
        add(
                heading,
                new HotspotSign(card.state()),
                facts,
                words(),
                new HotspotPhotoBox(services.photos(), card, mayMark, changed));
        if (card.state().isOpen()) {
            add(rounds());
        }
        if (mayMark) {
            add(actions());
        }
        add(new HotspotHistory(services, card, texts, this::moment, mayMark, changed));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private String facts() {
        HotspotDetails details = card.details();
        return texts.facts(
                row.map(HotspotRow::category).orElse(""),
                row.map(HotspotRow::floor).orElse(""),
                details.inSight(),
                details.light(),
                details.times());
    }

    private DescriptionList words() {
        HotspotDetails details = card.details();
        DescriptionList words = new DescriptionList();
        words.addClassName("oko-hotspot-words");
        term(words, "surveillance.form.seen", details.seen());
        term(words, "surveillance.form.agreed", details.agreed());
        term(words, "surveillance.form.schoolSide", nameOf(details.schoolSide()));
        term(words, "surveillance.form.policeSide", nameOf(details.policeSide()));
        term(words, "surveillance.panel.layer", getTranslation(details.layer().key()));
        term(
                words,
                "surveillance.panel.seenAt",
                card.confirmations() == 0
                        ? moment(card.seenAt())
                        : getTranslation(
                                card.confirmations() == 1
                                        ? "surveillance.panel.confirmed.once"
                                        : "surveillance.panel.confirmed",
                                moment(card.seenAt()),
                                card.confirmations()));
        if (details.layer() == Layer.PARENTS) {
            term(
                    words,
                    "surveillance.panel.parents",
                    getTranslation(
                            "surveillance.panel.parents.text",
                            row.map(HotspotRow::category).orElse("")));
        }
        return words;
    }

    private void term(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private String nameOf(Optional<EntryId> person) {
        return person.map(id -> CardChoice.nameOf(services.directory(), id)).orElse("");
    }

    /** Who passed when, and what is still needed before it closes. */
    private Div rounds() {
        Div rounds = new Div(passed(Side.SCHOOL, card.passedSchool()));
        rounds.addClassName("oko-hotspot-rounds");
        int school = Math.min(card.calmSchool(), HotspotCard.CALM_ROUNDS);
        if (card.details().layer().watching().contains(Side.POLICE)) {
            rounds.add(
                    passed(Side.POLICE, card.passedPolice()),
                    new Paragraph(getTranslation(
                            "surveillance.panel.calm",
                            school,
                            texts.side(Side.POLICE),
                            Math.min(card.calmPolice(), HotspotCard.CALM_ROUNDS),
                            HotspotCard.CALM_ROUNDS)));
        } else {
            rounds.add(
                    new Paragraph(getTranslation("surveillance.panel.calm.ofSchool", school, HotspotCard.CALM_ROUNDS)));
        }
        return rounds;
    }

    private Paragraph passed(Side side, Optional<Instant> at) {
        return new Paragraph(getTranslation(
                "surveillance.panel.passed",
                texts.side(side),
                at.map(this::moment).orElse(getTranslation("surveillance.never"))));
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("oko-hotspot-actions");
        if (card.state() == HotspotState.AGREED
                || card.state() == HotspotState.SEEN && !card.details().agreed().isEmpty()) {
            OnceButton done = OnceButton.primary("surveillance.panel.done", () -> become(HotspotState.DONE, "", false));
            actions.add(done);
        }
        if (card.state().isOpen()) {
            actions.add(new Button(
                    getTranslation("surveillance.panel.confirm"),
                    click -> new NoteDialog(
                                    "surveillance.confirm.",
                                    card.name(),
                                    (note, nobody) -> services.keeping().confirm(card.id(), note, nobody),
                                    changed::run)
                            .open()));
        } else {
            actions.add(new Button(
                    getTranslation("surveillance.panel.reopen"),
                    click -> new NoteDialog(
                                    "surveillance.reopen.",
                                    card.name(),
                                    (note, nobody) -> become(HotspotState.SEEN, note, nobody),
                                    changed::run)
                            .open()));
        }
        actions.add(new Button(
                getTranslation("surveillance.panel.change"),
                click -> new HotspotDialog(services, card.school(), Optional.of(card), around(), changed).open()));
        if (card.state().isOpen()) {
            Button unsolved = new Button(
                    getTranslation("surveillance.panel.unsolved"),
                    click -> new NoteDialog(
                                    "surveillance.unsolved.",
                                    card.name(),
                                    (note, nobody) -> become(HotspotState.UNSOLVED, note, nobody),
                                    changed::run)
                            .open());
            unsolved.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(unsolved);
        }
        if (services.categories().keeps(card.school())) {
            Button remove = new Button(
                    getTranslation("surveillance.panel.remove"),
                    click -> new RemoveDialog(card.name(), this::remove).open());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(remove);
        }
        return actions;
    }

    private GeoPoint around() {
        return card.details().place() instanceof Place.Outside(GeoPoint point)
                ? point
                : services.area().box().middle();
    }

    private void become(HotspotState state, String note, boolean nobody) {
        try {
            services.keeping().become(card.id(), card.version(), state, note, nobody);
            if (state == HotspotState.DONE) {
                changed.run();
            }
        } catch (StaleEdit somebodyWasFirst) {
            throw Rejection.of("surveillance.panel.changed");
        }
    }

    private void remove() {
        try {
            services.keeping().remove(card.id(), card.version());
            Notices.show("surveillance.form.removed", card.name());
        } catch (StaleEdit somebodyWasFirst) {
            Notices.show("surveillance.panel.changed");
        }
        changed.run();
    }

    private String moment(Instant at) {
        ZonedDateTime now = services.clock().instant().atZone(PortalClock.ZONE);
        return texts.moment(at.atZone(PortalClock.ZONE), now);
    }
}
