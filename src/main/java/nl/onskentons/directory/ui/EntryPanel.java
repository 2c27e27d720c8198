package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryCard.EntryLink;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Position;

/** The card of one entry: who, what, and together (P06), with the numbers first. */
final class EntryPanel extends Div {

    private final PartnersServices services;
    private final EntryCard card;
    private final EntryFilter filter;
    private final SerializableConsumer<EntryId> refresh;
    private final boolean hasPhoto;

    EntryPanel(PartnersServices services, EntryCard card, EntryFilter filter, SerializableConsumer<EntryId> refresh) {
        this.services = services;
        this.card = card;
        this.filter = filter;
        this.refresh = refresh;
        this.hasPhoto = card.contact().filter(EntryCard.ContactFacts::hasPhoto).isPresent();
        addClassNames("oko-card", "oko-entry");
        add(back(), who());
        if (card.hasOwner()) {
            add(soft(getTranslation(card.isOwn() ? "directory.owner.you" : "directory.owner.self")));
        }
        card.successor().ifPresent(successor -> add(instead(successor)));
        add(new PointList(services, card, () -> refresh.accept(card.id())));
        addHours();
        addExplained("directory.field.purpose", card.purpose());
        add(new CooperationSection(services, organisations(), () -> refresh.accept(card.id())));
        card.organisation().ifPresent(this::addOrganisation);
        card.contact().ifPresent(this::addContact);
        addSchools();
        add(new RingSection(services, card, () -> refresh.accept(card.id())));
        if (card.mayEdit()) {
            add(actions());
        }
        add(new HistorySection(services, card));
    }

    /** What we do together stands with the organisation, and is shown with its people too. */
    private List<EntryId> organisations() {
        return card.contact()
                .map(facts ->
                        facts.positions().stream().map(Position::organisationId).toList())
                .orElseGet(() -> List.of(card.id()));
    }

    private Anchor back() {
        Anchor back = new Anchor(PartnersUrl.list(filter), getTranslation("directory.backToList"));
        back.addClassName("oko-back");
        return back;
    }

    private Component who() {
        Div who = new Div(new H2(card.name()));
        who.addClassName("oko-who");
        if (hasPhoto) {
            Image photo = new Image(PhotoFile.path(card.id()), "");
            photo.addClassName("oko-photo");
            who.addComponentAsFirst(photo);
        }
        if (!card.subtitle().isEmpty()) {
            who.add(soft(card.subtitle()));
        }
        if (card.status() != EntryStatus.ACTIVE) {
            Span sign = new Span(getTranslation(card.status().key(card.kind())));
            sign.addClassNames("oko-sign", "stop");
            who.add(sign);
        }
        return who;
    }

    private Component instead(EntryLink successor) {
        Paragraph instead = new Paragraph(new Span(getTranslation("directory.successor")), link(successor));
        instead.addClassName("oko-successor");
        return instead;
    }

    private Component absent() {
        Span absent = new Span(getTranslation("directory.now.absent"));
        absent.addClassNames("oko-sign", "oko-hours-line", "old");
        return absent;
    }

    private void addHours() {
        if (card.hours().worksOnAnyDay()) {
            add(new H3(getTranslation("directory.field.hours")));
            // Who left or is closed cannot be reached, whatever hours were kept.
            if (card.status() == EntryStatus.ACTIVE) {
                add(
                        card.absent()
                                ? absent()
                                : new HoursLine(card.hours(), services.clock().instant()));
            }
            add(new HoursTable(card.hours()));
        }
    }

    private void addOrganisation(EntryCard.OrganisationFacts facts) {
        addText("directory.field.shortName", facts.shortName());
        String place = (facts.postalCode() + " " + facts.city()).strip();
        addText(
                "directory.field.address",
                facts.street() + (facts.street().isEmpty() || place.isEmpty() ? "" : "\n") + place);
        addText("directory.field.mailingAddress", facts.mailingAddress());
        if (!facts.website().isEmpty()) {
            Anchor site = new Anchor(facts.website(), facts.website().replaceFirst("^https?://", ""));
            site.setTarget("_blank");
            site.getElement().setAttribute("rel", "noreferrer");
            add(new H3(getTranslation("directory.field.website")), site);
        }
        addLinks("directory.people", facts.people());
    }

    private void addContact(EntryCard.ContactFacts facts) {
        addText("directory.field.languages", facts.languages());
        addLinks(
                "directory.worksAt",
                facts.positions().stream()
                        .filter(position -> facts.organisations().containsKey(position.organisationId()))
                        .map(position -> new EntryLink(
                                position.organisationId(),
                                facts.organisations().getOrDefault(position.organisationId(), ""),
                                position.roleTitle()))
                        .toList());
    }

    private void addSchools() {
        var names = services.schools().names();
        if (names.size() > 1) {
            addText(
                    "directory.field.schools",
                    card.schools().isEmpty()
                            ? getTranslation("directory.everySchool")
                            : card.schools().stream()
                                    .map((SchoolId id) -> names.getOrDefault(id, ""))
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void addText(String labelKey, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("oko-lines");
            add(new H3(getTranslation(labelKey)), paragraph);
        }
    }

    /** A text that the school wrote: its abbreviations explain themselves. */
    private void addExplained(String labelKey, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(services.explainer().explain(text));
            paragraph.addClassName("oko-lines");
            add(new H3(getTranslation(labelKey)), paragraph);
        }
    }

    private void addLinks(String labelKey, List<EntryLink> links) {
        if (!links.isEmpty()) {
            Div list = new Div();
            list.addClassName("oko-links");
            links.forEach(link -> list.add(new Div(link(link), soft(link.subtitle()))));
            add(new H3(getTranslation(labelKey)), list);
        }
    }

    private Anchor link(EntryLink link) {
        return new Anchor(PartnersUrl.card(link.id(), filter), link.name());
    }

    private Component actions() {
        Div actions = new Div(new Button(
                getTranslation("directory.edit"), event -> Address.open(PartnersUrl.edit(card.id(), filter))));
        actions.addClassName("oko-actions");
        if (card.contact().filter(facts -> !facts.photoRefused()).isPresent()) {
            actions.add(new Button(
                    getTranslation("directory.photo"),
                    event -> new PhotoDialog(services.photos(), card.id(), hasPhoto, () -> refresh.accept(card.id()))
                            .open()));
        }
        if (card.mayKeep()) {
            if (card.kind() == EntryKind.CONTACT && services.mayGiveCards()) {
                actions.add(new Button(
                        getTranslation("directory.owner"),
                        event -> new OwnerDialog(services, card, () -> refresh.accept(card.id())).open()));
            }
            actions.add(new Button(
                    getTranslation("directory.status.change"),
                    event -> new StatusDialog(services, card, () -> refresh.accept(card.id())).open()));
            if (card.mayRemove()) {
                actions.add(new Button(getTranslation("directory.remove"), event -> remove()));
            }
        }
        return actions;
    }

    private void remove() {
        try {
            services.keeping().remove(card.id());
        } catch (Rejection rejection) {
            Notices.show(rejection);
            refresh.accept(card.id());
            return;
        }
        Address.open(PartnersUrl.list(filter));
        Notices.showUndoable(this::restore, "directory.removed", card.name());
    }

    private void restore() {
        try {
            services.keeping().restore(card.id());
            Address.open(PartnersUrl.card(card.id(), filter));
        } catch (Rejection rejection) {
            Notices.show(rejection);
        }
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("oko-soft");
        return span;
    }
}
