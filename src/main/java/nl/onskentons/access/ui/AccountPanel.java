package nl.onskentons.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.AccountCard;
import nl.onskentons.access.AccountStatus;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;

/** One account: its name and memberships, and what can be done with it. */
final class AccountPanel extends Div {

    private final AccountAdministration administration;
    private final SchoolChoices schools;
    private final Runnable changed;
    private final Notice notice = new Notice();
    private AccountCard card;

    AccountPanel(AccountAdministration administration, SchoolChoices schools, AccountCard card, Runnable changed) {
        this.administration = administration;
        this.schools = schools;
        this.changed = changed;
        this.card = card;
        addClassNames("oko-card", "oko-form");
        show();
    }

    private void show() {
        removeAll();
        Paragraph about = new Paragraph(card.email() + "\n" + lastActive());
        about.addClassNames("oko-lines", "oko-soft");
        add(new H2(card.name()), new StatusSign(card.status(), card.memberships()), about, notice, form());
        if (!card.whollyTheirs()) {
            add(new Paragraph(getTranslation("accounts.elsewhere")));
        }
        add(actions());
    }

    private String lastActive() {
        return card.lastActiveAt()
                .map(this::format)
                .map(day -> getTranslation("accounts.lastActive", day))
                .orElseGet(() -> getTranslation("accounts.neverActive"));
    }

    private String format(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("date.day"), getLocale())
                .format(at.atZone(PortalClock.ZONE));
    }

    private Div form() {
        TextField name = new TextField(getTranslation("accounts.name"));
        name.setValue(card.name());
        name.setMaxLength(120);
        name.setReadOnly(!card.whollyTheirs());
        name.setWidthFull();
        MembershipList memberships = new MembershipList(schools, card.memberships());
        OnceButton save = OnceButton.primary(
                "accounts.save",
                () -> act(
                        "accounts.saved",
                        () -> administration.change(
                                card.id(), card.version(), name.getValue(), memberships.memberships())));
        Div form = new Div(name, memberships, save);
        form.addClassName("oko-form");
        return form;
    }

    private Div actions() {
        Div actions = new Div(new H3(getTranslation("accounts.actions")));
        actions.addClassName("oko-form");
        if (card.status() != AccountStatus.SWITCHED_OFF) {
            actions.add(
                    action("accounts.newLink", this::newLink),
                    action(
                            "accounts.signOut",
                            () -> act("accounts.signOut.done", () -> administration.signOutEverywhere(card.id()))));
        }
        if (card.whollyTheirs()) {
            actions.add(
                    card.status() == AccountStatus.SWITCHED_OFF
                            ? action(
                                    "accounts.switchOn",
                                    () -> act("accounts.switchOn.done", () -> administration.switchOn(card.id())))
                            : action(
                                    "accounts.switchOff",
                                    () -> act("accounts.switchOff.done", () -> administration.switchOff(card.id()))));
        }
        return actions;
    }

    private Div action(String key, SerializableRunnable action) {
        OnceButton button = new OnceButton(key, action);
        Paragraph hint = new Paragraph(getTranslation(key + ".hint"));
        hint.addClassName("oko-soft");
        Div line = new Div(button, hint);
        line.addClassName("oko-action");
        return line;
    }

    private void newLink() {
        try {
            notice.done(new HandoverText(administration.newLink(card.id())));
            reload();
        } catch (Rejection rejection) {
            notice.refused(rejection);
        }
    }

    private void act(String doneKey, Runnable action) {
        try {
            action.run();
            notice.done(doneKey);
            reload();
        } catch (Rejection rejection) {
            notice.refused(rejection);
        }
    }

    /** Shows the account as it has become; whoever took it from their own schools no longer sees it. */
    private void reload() {
        administration.find(card.id()).ifPresent(current -> {
            card = current;
            show();
        });
        changed.run();
    }
}
