package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Map;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.directory.ChangedMeanwhile;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;

/** Adds or changes a card. Nothing typed is lost: not by a refusal, and not by what somebody else saved meanwhile. */
final class EntryForm extends Div {

    private final EntryFields fields;
    private final Map<String, String> opened;
    private final Div meanwhile = new Div();
    private final Notice problem = new Notice();
    private long version;
    private boolean saved;

    private EntryForm(
            EntryFields fields,
            String title,
            Saving saving,
            SerializableRunnable onSaved,
            SerializableRunnable cancelled) {
        this.fields = fields;
        this.opened = fields.values();
        Button save = OnceButton.primary("form.save", () -> {
            if (attempt(saving)) {
                this.saved = true;
                onSaved.run();
                Notices.show("form.saved");
            }
        });
        Button cancel = new Button(getTranslation("form.cancel"), event -> {
            this.saved = true;
            cancelled.run();
        });

        Div actions = new Div(save, cancel);
        actions.addClassName("oko-actions");
        addClassNames("oko-card", "oko-entry-form");
        add(new H2(title), meanwhile, fields, problem, actions);
    }

    /** @param closed called with whether the card was saved */
    static EntryForm add(
            PartnersServices services, EntryId id, boolean organisation, SerializableConsumer<Boolean> closed) {
        EntryFields fields = EntryFields.empty(services, organisation);
        return new EntryForm(
                fields,
                fields.getTranslation(organisation ? "directory.add.organisation" : "directory.add.contact"),
                form -> {
                    if (organisation) {
                        services.keeping().add(id, fields.organisation());
                    } else {
                        services.keeping().add(id, fields.contact());
                    }
                },
                () -> closed.accept(true),
                () -> closed.accept(false));
    }

    static EntryForm change(PartnersServices services, EntryCard card, SerializableRunnable closed) {
        EntryFields fields = EntryFields.of(services, card);
        EntryForm form = new EntryForm(
                fields,
                card.name(),
                self -> {
                    if (card.kind() == EntryKind.ORGANISATION) {
                        services.keeping().change(card.id(), self.version, fields.organisation());
                    } else {
                        services.keeping().change(card.id(), self.version, fields.contact());
                    }
                },
                closed,
                closed);
        form.version = card.version();
        return form;
    }

    private boolean attempt(Saving saving) {
        problem.clear();
        fields.clearProblems();
        if (fields.showProblems()) {
            return false;
        }
        try {
            saving.save(this);
            return true;
        } catch (Rejection rejection) {
            if (!fields.show(rejection)) {
                problem.refused(rejection);
            }
        } catch (ChangedMeanwhile changed) {
            version = changed.current().version();
            meanwhile.removeAll();
            meanwhile.add(new MeanwhileNotice(opened, fields, changed));
        }
        return false;
    }

    /** Whether something was filled in that leaving would lose. */
    boolean isChanged() {
        return !saved && fields.isChanged();
    }

    /** Hands what is in the fields to the service. */
    @FunctionalInterface
    private interface Saving extends Serializable {
        void save(EntryForm form);
    }
}
