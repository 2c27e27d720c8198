package nl.onskentons.retention.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.retention.HoldDetails;
import nl.onskentons.retention.Retention;

/** Holds a kind of data back until a day, with a reason. */
final class HoldDialog extends FormDialog {

    private static final int USUAL_WEEKS = 4;

    private final transient Retention retention;
    private final String kind;
    private final DateField lastDay = new DateField("retention.hold.lastDay");
    private final TextField reason = new TextField(getTranslation("retention.hold.reason"));

    HoldDialog(Retention retention, String kind, LocalDate today, SerializableRunnable changed) {
        super("retention.hold", changed);
        this.retention = retention;
        this.kind = kind;
        setHeaderTitle(getTranslation("retention.hold.which", RetentionRow.name(kind)));
        lastDay.setMin(today.plusDays(1));
        lastDay.setMax(today.plusYears(HoldDetails.MAX_YEARS));
        lastDay.setValue(today.plusWeeks(USUAL_WEEKS));
        lastDay.setManualValidation(true);
        reason.setMaxLength(HoldDetails.MAX_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        show(new Paragraph(getTranslation("retention.hold.lead")));
        show("lastDay", lastDay);
        show("reason", reason);
    }

    @Override
    protected void save() {
        LocalDate until =
                lastDay.getOptionalValue().orElseThrow(() -> Rejection.ofField("lastDay", "rejection.retention.over"));
        retention.hold(kind, new HoldDetails(until, reason.getValue()));
        Notices.show("retention.held.done", RetentionRow.name(kind));
    }
}
