package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.RemovedRule;
import nl.onskentons.phone.RuleChanged;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.RuleLine;
import nl.onskentons.phone.TopicLine;
import org.jspecify.annotations.Nullable;

/** Adds or changes who serves a topic when; each can be undone, and nothing typed is lost. */
final class RuleDialog extends Dialog {

    private final transient RuleKeeping rules;
    private final transient TopicLine topic;
    private final transient Runnable changed;
    private final RuleForm form;
    private final Meanwhile meanwhile = new Meanwhile("phone.week.rule.");
    private final Notice notice = new Notice();

    /** What the fields are based on; null while it is new. */
    private transient @Nullable RuleLine base;

    /** Made once, so that saving twice adds once. */
    private RuleId id;

    /**
     * @param onlyOwn the card of whoever changes nobody's hours but their own
     * @param changed called after every change and every undo
     */
    RuleDialog(
            ScheduleServices services,
            TopicLine topic,
            Optional<RuleLine> rule,
            Optional<EntryId> onlyOwn,
            Runnable changed) {
        this.rules = services.rules();
        this.topic = topic;
        this.changed = changed;
        this.base = rule.orElse(null);
        this.id = rule.map(RuleLine::id).orElseGet(RuleId::random);
        this.form = new RuleForm(services.directory(), topic.school());
        setHeaderTitle(
                getTranslation(rule.isPresent() ? "phone.week.rule.change" : "phone.week.rule.add", topic.name()));
        setWidth("min(720px, 94vw)");
        add(meanwhile, form, notice);
        rule.ifPresent(known -> {
            form.fill(known.details());
            OnceButton remove = new OnceButton("form.remove", () -> attempt(this::remove));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("oko-first");
            getFooter().add(remove);
            onlyOwn.ifPresent(own -> form.onlyOwn());
        });
        if (rule.isEmpty()) {
            onlyOwn.ifPresent(form::of);
        }
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("form.save", () -> attempt(this::save)));
    }

    private void attempt(Runnable action) {
        notice.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            refuse(List.of(rejection));
        } catch (RuleChanged other) {
            other.current().ifPresentOrElse(this::showOther, this::showRemoved);
        }
    }

    private void save() {
        List<Rejection> typed = form.problems();
        if (!typed.isEmpty()) {
            refuse(typed);
            return;
        }
        RuleDetails details = form.details();
        List<Rejection> problems = rules.problems(id, topic.id(), details);
        if (problems.isEmpty()) {
            form.show(List.of());
            store(details);
        } else {
            refuse(problems);
        }
    }

    private void store(RuleDetails details) {
        RuleLine known = base;
        RuleId saved = id;
        if (known == null) {
            rules.add(saved, topic.id(), details);
            long version = version(saved);
            done("phone.week.rule.added", () -> rules.remove(saved, version));
        } else {
            rules.change(saved, known.version(), details);
            long version = version(saved);
            done("phone.week.rule.changed", () -> rules.change(saved, version, known.details()));
        }
    }

    private void remove() {
        RuleLine known = base;
        if (known != null) {
            RemovedRule removed = rules.remove(known.id(), known.version());
            done("phone.week.rule.removed", () -> rules.restore(removed));
        }
    }

    private long version(RuleId of) {
        return rules.of(topic.id()).stream()
                .filter(rule -> rule.id().equals(of))
                .mapToLong(RuleLine::version)
                .findFirst()
                .orElse(0);
    }

    private void refuse(List<Rejection> problems) {
        form.show(problems).forEach(notice::refused);
    }

    private void showOther(RuleLine theirs) {
        base = theirs;
        meanwhile.changed(form.texts(theirs.details()), form.texts(), field -> form.take(field, theirs.details()));
    }

    private void showRemoved() {
        base = null;
        id = RuleId.random();
        meanwhile.removed();
    }

    private void done(String key, Runnable undo) {
        close();
        changed.run();
        Notices.showUndoable(() -> undo(undo, changed), key, topic.name());
    }

    /** Undoes something of a rule, or says that it is too late. */
    static void undo(Runnable undo, Runnable changed) {
        try {
            undo.run();
        } catch (RuleChanged other) {
            throw Rejection.of("phone.week.undo.late");
        } finally {
            changed.run();
        }
    }
}
