package nl.onskentons.phone.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.phone.AbsenceDetails;
import nl.onskentons.phone.AbsenceId;
import nl.onskentons.phone.AbsenceKeeping;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.AbsenceOutcome;
import org.jspecify.annotations.Nullable;

/** Saves what stands in the fields of an absence, or says why not and keeps it; what was done can be undone. */
final class AbsenceSaving implements Serializable {

    private final transient AbsenceKeeping keeping;
    private final AbsenceForm form;
    private final Notice notice;
    private final SerializableConsumer<AbsenceOutcome> saved;
    private final SerializableRunnable refresh;

    /** What the fields are based on; null while it is new. */
    private transient @Nullable AbsenceLine base;

    /**
     * @param saved called once it was saved
     * @param refresh called after an undo
     */
    AbsenceSaving(
            AbsenceKeeping keeping,
            AbsenceForm form,
            Notice notice,
            @Nullable AbsenceLine base,
            SerializableConsumer<AbsenceOutcome> saved,
            SerializableRunnable refresh) {
        this.keeping = keeping;
        this.form = form;
        this.notice = notice;
        this.base = base;
        this.saved = saved;
        this.refresh = refresh;
    }

    void save() {
        notice.clear();
        List<Rejection> problems = form.missing();
        if (problems.isEmpty()) {
            problems = keeping.problems(form.id(), form.details());
        }
        form.show(problems).forEach(notice::refused);
        if (problems.isEmpty()) {
            store(form.details());
        }
    }

    private void store(AbsenceDetails details) {
        AbsenceLine known = base;
        try {
            AbsenceOutcome outcome = known == null
                    ? keeping.report(form.id(), details)
                    : keeping.change(form.id(), known.version(), details);
            saved.accept(outcome);
            say(outcome, known == null);
        } catch (Rejection rejection) {
            form.show(List.of(rejection)).forEach(notice::refused);
        } catch (StaleEdit other) {
            other.current(AbsenceLine.class).ifPresentOrElse(this::showOther, this::showCancelled);
        }
    }

    private void say(AbsenceOutcome outcome, boolean isNew) {
        AbsenceLine line = outcome.line();
        if (isNew) {
            undoable("phone.absence.reported", line, () -> keeping.cancel(line.id(), line.version()));
        } else {
            outcome.undo()
                    .ifPresentOrElse(
                            undo -> undoable("phone.absence.changed", line, () -> keeping.undo(undo)),
                            () -> Notices.show("form.saved"));
        }
    }

    private void undoable(String key, AbsenceLine line, Runnable undo) {
        showUndoable(undo, refresh, key, line);
    }

    /** Says what was done to an absence, with a button that undoes it. */
    static void showUndoable(Runnable undo, SerializableRunnable refresh, String key, AbsenceLine line) {
        Notices.showUndoableEdit(undo, refresh::run, key, line.person(), line.period());
    }

    private void showOther(AbsenceLine theirs) {
        base = theirs;
        notice.refused("phone.absence.meanwhile.changed", theirs.period(), AbsenceRow.standInText(theirs));
    }

    private void showCancelled() {
        base = null;
        form.become(AbsenceId.random());
        notice.refused("phone.absence.meanwhile.cancelled");
    }
}
