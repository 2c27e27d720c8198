package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.TopicChanged;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.TopicRemoval;
import org.jspecify.annotations.Nullable;

/** Adds, changes or removes a topic; each can be undone, and nothing typed is lost. */
final class TopicDialog extends Dialog {

    private final transient TopicServices services;
    private final transient Runnable changed;
    private final SchoolId school;
    private final TopicForm form;
    private final TopicMeanwhile meanwhile = new TopicMeanwhile();
    private final Notice notice = new Notice();

    /** What the fields are based on; null while it is new. */
    private @Nullable TopicLine base;

    /** Made once, so that saving twice adds once. */
    private TopicId id;

    /** @param changed called after every change and every undo */
    TopicDialog(TopicServices services, SchoolId school, Optional<TopicLine> topic, Runnable changed) {
        this.services = services;
        this.school = school;
        this.changed = changed;
        this.base = topic.orElse(null);
        this.id = topic.map(TopicLine::id).orElseGet(TopicId::random);
        this.form = new TopicForm(services, school, services.topics().of(Set.of(school)), id);

        setHeaderTitle(topic.map(known -> getTranslation("phone.topics.change.title", known.name()))
                .orElseGet(() -> getTranslation("phone.topics.add")));
        setWidth("min(560px, 94vw)");
        add(meanwhile, form, notice);
        topic.ifPresent(known -> {
            OnceButton remove = new OnceButton("form.remove", () -> attempt(this::remove));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("oko-first");
            getFooter().add(remove);
        });
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("form.save", () -> attempt(this::save)));
        topic.ifPresentOrElse(known -> form.fill(known.details()), form::focusFirst);
    }

    private void attempt(Runnable action) {
        notice.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            refuse(List.of(rejection));
        } catch (TopicChanged other) {
            other.current().ifPresentOrElse(this::showOther, this::showRemoved);
        }
    }

    private void save() {
        List<Rejection> typed = form.problems();
        if (!typed.isEmpty()) {
            refuse(typed);
            return;
        }
        TopicDetails details = form.details();
        List<Rejection> problems = services.topics().problems(id, school, details);
        if (problems.isEmpty()) {
            form.show(List.of());
            store(details);
        } else {
            refuse(problems);
        }
    }

    private void store(TopicDetails details) {
        TopicLine known = base;
        if (known == null) {
            TopicLine added = services.keeping().add(id, school, details);
            done("phone.topics.added", details, () -> services.keeping().remove(id, added.version()));
        } else {
            TopicLine saved = services.keeping().change(known.id(), known.version(), details);
            done(
                    "phone.topics.changed",
                    details,
                    () -> services.keeping().change(known.id(), saved.version(), known.details()));
        }
    }

    private void remove() {
        TopicLine known = base;
        if (known != null) {
            TopicRemoval removal = services.keeping().remove(known.id(), known.version());
            done(
                    "phone.topics.removed",
                    known.details(),
                    () -> services.keeping().restore(removal));
        }
    }

    private void refuse(List<Rejection> problems) {
        form.show(problems).forEach(notice::refused);
    }

    private void showOther(TopicLine theirs) {
        base = theirs;
        meanwhile.changed(theirs, form);
    }

    private void showRemoved() {
        base = null;
        id = TopicId.random();
        meanwhile.removed();
    }

    private void done(String key, TopicDetails details, Runnable undo) {
        close();
        changed.run();
        Notices.showUndoable(
                () -> {
                    try {
                        undo.run();
                    } catch (TopicChanged other) {
                        throw Rejection.of("phone.topics.undo.late");
                    } finally {
                        changed.run();
                    }
                },
                key,
                details.name());
    }
}
