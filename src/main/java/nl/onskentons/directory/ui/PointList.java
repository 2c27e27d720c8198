package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.PointKind;
import nl.onskentons.directory.PointLine;

/** The numbers and addresses of a card, each with how far it can be trusted and two buttons: right, or wrong (P04). */
final class PointList extends Div {

    private final PartnersServices services;
    private final EntryCard card;
    private final SerializableRunnable changed;
    private final int hidden;

    PointList(PartnersServices services, EntryCard card, SerializableRunnable changed) {
        this.services = services;
        this.card = card;
        this.changed = changed;
        addClassName("oko-points");
        hidden = services.hidden().of(card.id());
        if (card.points().isEmpty() && hidden == 0) {
            Paragraph none = new Paragraph(getTranslation("directory.noNumbers"));
            none.addClassName("oko-soft");
            add(none);
        }
        card.points().forEach(point -> add(line(point)));
        addHidden();
    }

    /** That there is more is no secret within a school; what it is stays with the desk. */
    private void addHidden() {
        if (hidden > 0) {
            Paragraph more = new Paragraph(getTranslation("directory.numbersHidden", hidden));
            more.addClassName("oko-soft");
            add(more);
        }
    }

    private Component line(PointLine point) {
        Div line = new Div();
        line.addClassName("oko-point");
        point.href().ifPresent(href -> line.add(call(point, href)));
        line.add(about(point));
        if (point.text().isPresent()) {
            line.add(new FreshnessSign(
                    point.freshness(), LocalDate.ofInstant(services.clock().instant(), PortalClock.ZONE)));
        }
        if (!point.disputedNote().isEmpty()) {
            Span note = new Span(getTranslation("directory.disputedNote", point.disputedNote()));
            note.addClassName("oko-soft");
            line.add(note);
        }
        point.proposal().ifPresent(proposal -> line.add(proposal(point, proposal)));
        point.text().ifPresent(text -> line.add(judge(point, text)));
        return line;
    }

    private Anchor call(PointLine point, String href) {
        String shown = point.shown().orElse("");
        Anchor call = new Anchor(href, shown);
        call.setRouterIgnore(true);
        call.addClassName("oko-number");
        call.setAriaLabel(getTranslation(
                point.kind() == PointKind.EMAIL ? "directory.mail" : "directory.call", card.name(), shown));
        return call;
    }

    private Span about(PointLine point) {
        StringBuilder text = new StringBuilder(
                point.label().isEmpty() ? getTranslation(point.kind().key()) : point.label());
        if (!point.extension().isEmpty()) {
            text.append(" · ").append(getTranslation("directory.extension", point.extension()));
        }
        if (card.mayEdit()) {
            text.append(" · ").append(getTranslation(point.audience().key()));
        }
        Span about = new Span(text.toString());
        about.addClassName("oko-soft");
        return about;
    }

    private Component proposal(PointLine point, PointLine.Proposal proposal) {
        Div box = new Div(new Span(getTranslation("directory.proposal", point.shown(proposal.text()), proposal.by())));
        box.addClassName("oko-proposal");
        if (card.mayKeep()) {
            Button accept = new Button(getTranslation("directory.proposal.accept"));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            accept.addClickListener(event ->
                    act(() -> services.trust().accept(point.id(), proposal.text()), "directory.accepted"));
            Button decline = new Button(getTranslation("directory.proposal.decline"));
            decline.addClickListener(event ->
                    act(() -> services.trust().decline(point.id(), proposal.text()), "directory.declined"));
            Div buttons = new Div(accept, decline);
            buttons.addClassName("oko-actions");
            box.add(buttons);
        }
        return box;
    }

    private Component judge(PointLine point, String text) {
        Div buttons = new Div();
        buttons.addClassNames("oko-actions", "oko-judge");
        String shown = point.shown(text);
        if (card.mayConfirm()) {
            Button right = new OnceButton(
                    "directory.confirm",
                    () -> act(() -> services.trust().confirm(point.id(), text), "directory.confirmed"));
            right.setAriaLabel(getTranslation("directory.confirm.aria", shown));
            if (point.freshness().asksForConfirmation()) {
                right.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(right);
        }
        Button wrong = new Button(getTranslation("directory.dispute"));
        wrong.setAriaLabel(getTranslation("directory.dispute.aria", shown));
        wrong.addClickListener(event -> new DisputeDialog(
                        shown,
                        card.hasOwner(),
                        note -> act(
                                () -> services.trust().dispute(point.id(), text, note),
                                card.hasOwner() ? "directory.disputed" : "directory.disputed.school"))
                .open());
        buttons.add(wrong);
        return buttons;
    }

    private void act(Runnable action, String doneKey) {
        try {
            action.run();
            Notices.show(doneKey);
        } catch (Rejection rejection) {
            Notices.show(rejection);
        }
        changed.run();
    }
}
