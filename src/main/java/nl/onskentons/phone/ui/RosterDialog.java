package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.RemovedRoster;
import nl.onskentons.phone.RosterChanged;
import nl.onskentons.phone.RosterDetails;
import nl.onskentons.phone.RosterId;
import nl.onskentons.phone.RosterKeeping;
import nl.onskentons.phone.RosterLine;
import org.jspecify.annotations.Nullable;

/** Makes or changes a temporary roster; its gaps are shown before it is saved, and nothing typed is lost. */
final class RosterDialog extends Dialog {

    private final transient RosterKeeping rosters;
    private final transient Runnable changed;
    private final SchoolId school;
    private final RosterForm form;
    private final Meanwhile meanwhile = new Meanwhile("phone.roster.");
    private final Notice notice = new Notice();

    /** What the fields are based on; null while it is new. */
    private transient @Nullable RosterLine base;

    /** Made once, so that saving twice adds once. */
    private RosterId id;

    /** @param changed called after every change and every undo */
    RosterDialog(ScheduleServices services, SchoolId school, Optional<RosterLine> roster, Runnable changed) {
        this.rosters = services.rosters();
        this.school = school;
        this.changed = changed;
        this.base = roster.orElse(null);
        this.id = roster.map(RosterLine::id).orElseGet(RosterId::random);
        this.form = new RosterForm(services, school);
        setHeaderTitle(roster.map(known -> getTranslation(
                        "phone.topics.change.title", known.details().name()))
                .orElseGet(() -> getTranslation("phone.roster.add")));
        setWidth("min(860px, 96vw)");
        add(meanwhile, form, notice);
        roster.ifPresentOrElse(
                known -> {
                    form.fill(known.details());
                    OnceButton remove = new OnceButton("form.remove", () -> attempt(this::remove));
                    remove.addThemeVariants(ButtonVariant.TERTIARY);
                    remove.addClassName("oko-first");
                    getFooter().add(remove);
                },
                form::propose);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        new OnceButton("phone.roster.look", () -> attempt(this::look)),
                        OnceButton.primary("form.save", () -> attempt(this::save)));
    }

    private void attempt(Runnable action) {
        notice.clear();
        try {
            action.run();
        } catch (Rejection rejection) {
            refuse(List.of(rejection));
        } catch (RosterChanged other) {
            other.current().ifPresentOrElse(this::showOther, this::showRemoved);
        }
    }

    /** Whether the fields can be asked for what they say; what they do not is said. */
    private boolean isReadable() {
        List<Rejection> typed = form.problems();
        refuse(typed);
        return typed.isEmpty();
    }

    private void look() {
        if (isReadable()) {
            var report = rosters.gaps(school, form.details());
            form.show(report);
            if (!report.hasGaps()) {
                notice.done("phone.roster.gaps.none");
            }
        }
    }

    private void save() {
        if (!isReadable()) {
            return;
        }
        RosterDetails details = form.details();
        List<Rejection> problems = rosters.problems(id, school, details);
        if (problems.isEmpty()) {
            store(details);
            return;
        }
        if (problems.stream().anyMatch(problem -> problem.field().equals(Optional.of("gapsAccepted")))) {
            form.show(rosters.gaps(school, details));
        }
        refuse(problems);
    }

    private void store(RosterDetails details) {
        RosterLine known = base;
        if (known == null) {
            RosterLine added = rosters.add(id, school, details);
            done("phone.roster.added", details, () -> rosters.remove(added.id(), added.version()));
        } else {
            RosterLine saved = rosters.change(known.id(), known.version(), details);
            done("phone.roster.changed", details, () -> rosters.change(saved.id(), saved.version(), known.details()));
        }
    }

    private void remove() {
        RosterLine known = base;
        if (known != null) {
            RemovedRoster removed = rosters.remove(known.id(), known.version());
            done("phone.roster.removed", known.details(), () -> rosters.restore(removed));
        }
    }

    private void refuse(List<Rejection> problems) {
        form.show(problems).forEach(notice::refused);
    }

    private void showOther(RosterLine theirs) {
        base = theirs;
        meanwhile.changed(form.texts(theirs.details()), form.texts(), field -> form.take(field, theirs.details()));
    }

    private void showRemoved() {
        base = null;
        id = RosterId.random();
        meanwhile.removed();
    }

    private void done(String key, RosterDetails details, Runnable undo) {
        close();
        changed.run();
        Notices.showUndoable(
                () -> {
                    try {
                        undo.run();
                    } catch (RosterChanged other) {
                        throw Rejection.of("phone.week.undo.late");
                    } finally {
                        changed.run();
                    }
                },
                key,
                details.name());
    }
}
