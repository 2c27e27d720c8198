package nl.onskentons.home.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.OwnPeriodDetails;
import nl.onskentons.school.OwnPeriodId;
import nl.onskentons.school.OwnPeriodRow;
import org.jspecify.annotations.Nullable;

/** Adds or changes a school's own days off; both can be undone. */
final class PeriodDialog extends Dialog {

    private final transient CalendarKeeping keeping;
    private final SchoolId school;
    private final PeriodForm form;
    private final SerializableRunnable refresh;

    /** What the fields are based on; null while it is new. */
    private @Nullable OwnPeriodRow base;

    /** Made once, so that saving twice adds once. */
    private OwnPeriodId newId = OwnPeriodId.random();

    PeriodDialog(
            CalendarKeeping keeping,
            LocalDate today,
            SchoolId school,
            PeriodForm.Start start,
            SerializableRunnable refresh) {
        this.keeping = keeping;
        this.school = school;
        this.refresh = refresh;
        this.base = start.row();
        form = new PeriodForm(today, start);
        setHeaderTitle(
                start.isNew() ? getTranslation("calendar.add") : getTranslation("calendar.edit.title", start.name()));
        setWidth("min(480px, 94vw)");
        add(form);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary("form.save", () -> form.during(this::save)));
    }

    private void save(OwnPeriodDetails details) {
        OwnPeriodRow known = base;
        try {
            if (known == null) {
                OwnPeriodRow added = keeping.add(school, newId, details);
                done("calendar.done.added", details, () -> keeping.remove(school, added.id(), added.version()));
            } else {
                OwnPeriodRow saved = keeping.change(school, known.id(), known.version(), details);
                done(
                        "calendar.done.changed",
                        details,
                        () -> keeping.change(school, known.id(), saved.version(), known.details()));
            }
        } catch (StaleEdit stale) {
            stale.current(OwnPeriodRow.class).ifPresentOrElse(this::showOther, this::showRemoved);
        }
    }

    /** What was typed stays; saving again puts it in the place of theirs. */
    private void showOther(OwnPeriodRow theirs) {
        base = theirs;
        CalendarTexts texts = new CalendarTexts(this);
        OwnPeriodDetails now = theirs.details();
        String who = theirs.changedBy();
        form.say(
                "calendar.conflict.changed",
                who == null ? getTranslation("calendar.conflict.somebody") : who,
                texts.time(theirs.changedAt()),
                now.name(),
                getTranslation(now.kind().key()),
                texts.dates(now.first(), now.last()));
    }

    private void showRemoved() {
        base = null;
        newId = OwnPeriodId.random();
        form.say("calendar.conflict.removed");
    }

    private void done(String key, OwnPeriodDetails details, Runnable undo) {
        close();
        refresh.run();
        Notices.showUndoableEdit(undo, refresh::run, key, details.name());
    }
}
