package nl.onskentons.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Adds, changes or removes something. Each can be undone, and nothing typed is lost: not by a refusal, and not by what
 * somebody else saved meanwhile.
 *
 * @param <I> what tells it from the others
 * @param <D> what the form says of it
 * @param <L> how it is read
 */
public abstract class EditDialog<I, D, L extends Versioned<I, D>> extends Dialog {

    private final Notice notice = new Notice();
    private final Class<L> type;
    private final String texts;
    private final EditForm<D> form;
    private final transient Supplier<I> newId;
    private final transient Runnable changed;
    private final Meanwhile meanwhile;

    /** What the fields are based on; null while it is new. */
    private transient @Nullable L base;

    /** Made once, so that saving twice adds once. */
    private transient I id;

    /**
     * @param texts what stands before {@code added}, {@code changed}, {@code removed} and the names of the fields in the
     *     translation keys
     * @param known what is changed; empty to add one
     * @param changed called after every change and every undo
     */
    protected EditDialog(
            Class<L> type, String texts, EditForm<D> form, Optional<L> known, Supplier<I> newId, Runnable changed) {
        this(type, texts, form, known, newId, true, changed);
    }

    /**
     * As the other, for what can perhaps not be removed here.
     *
     * @param removable whether what is changed can be
     */
    protected EditDialog(
            Class<L> type,
            String texts,
            EditForm<D> form,
            Optional<L> known,
            Supplier<I> newId,
            boolean removable,
            Runnable changed) {
        this.type = type;
        this.texts = texts;
        this.form = form;
        this.newId = newId;
        this.changed = changed;
        this.meanwhile = new Meanwhile(texts);
        this.base = known.orElse(null);
        this.id = known.map(Versioned::id).orElseGet(newId);
        add(meanwhile, form, notice);
        known.ifPresent(line -> {
            form.fill(line.details());
            if (removable) {
                OnceButton remove = new OnceButton("form.remove", () -> attempt(this::remove));
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                remove.addClassName("oko-first");
                getFooter().add(remove);
            }
        });
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("form.save", () -> attempt(this::save)));
    }

    /** Everything that would be refused at once; empty when nothing. */
    protected abstract List<Rejection> problems(I which, D details);

    protected abstract L create(I which, D details);

    protected abstract L change(I which, long basedOn, D details);

    /** @return what puts it back */
    protected abstract Runnable delete(I which, long basedOn);

    /** What it is called where it is said that it was changed. */
    protected abstract String name(D details);

    /** Does something, and says why not when it is refused or somebody else was first. */
    protected final void attempt(SerializableRunnable action) {
        notice.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            refuse(List.of(rejection));
        } catch (StaleEdit stale) {
            stale.current(type).ifPresentOrElse(theirs -> showOther(stale, theirs), this::showRemoved);
        }
    }

    /** Whether the fields can be asked for what they say; what they do not is said. */
    protected final boolean isReadable() {
        List<Rejection> typed = form.problems();
        refuse(typed);
        return typed.isEmpty();
    }

    /** Says what came of something else than saving. */
    protected final void say(String key) {
        notice.done(key);
    }

    /** Something else to do, beside saving. */
    protected final void addAction(Button action) {
        getFooter().addComponentAtIndex(base == null ? 1 : 2, action);
    }

    private void save() {
        if (!isReadable()) {
            return;
        }
        D details = form.details();
        List<Rejection> problems = problems(id, details);
        refuse(problems);
        if (problems.isEmpty()) {
            store(details);
        }
    }

    private void store(D details) {
        L known = base;
        if (known == null) {
            L added = create(id, details);
            done("added", details, () -> delete(added.id(), added.version()));
        } else {
            L saved = change(known.id(), known.version(), details);
            done("changed", details, () -> change(known.id(), saved.version(), known.details()));
        }
    }

    private void remove() {
        L known = base;
        if (known != null) {
            done("removed", known.details(), delete(known.id(), known.version()));
        }
    }

    private void done(String what, D details, Runnable undo) {
        close();
        changed.run();
        Notices.showUndoableEdit(undo, changed, texts + what, name(details));
    }

    private void refuse(List<Rejection> problems) {
        form.show(problems).forEach(notice::refused);
    }

    private void showOther(StaleEdit stale, L theirs) {
        base = theirs;
        meanwhile.changed(stale.change(), theirs.details(), form);
    }

    private void showRemoved() {
        base = null;
        id = newId.get();
        meanwhile.removed();
    }
}
