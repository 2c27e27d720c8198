package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.phone.OpenHoursKeeping;

/** Decides when a school wants somebody to be there; outside those hours nothing is a gap. */
final class OpenHoursDialog extends FormDialog {

    private final transient OpenHoursKeeping keeping;
    private final SchoolId school;
    private final transient WorkingPattern opened;
    private final HoursField hours = new HoursField("phone.week.open");

    OpenHoursDialog(OpenHoursKeeping keeping, SchoolId school, SerializableRunnable changed) {
        super("form.save", changed);
        this.keeping = keeping;
        this.school = school;
        this.opened = keeping.openHours(school);
        hours.setValue(HoursField.Content.of(opened));
        setHeaderTitle(getTranslation("phone.week.open"));
        setWidth("min(720px, 94vw)");
        show(new Paragraph(getTranslation("phone.week.open.hint")));
        show("hours", hours);
    }

    @Override
    protected void save() {
        keeping.changeOpenHours(school, opened, hours.pattern());
        Notices.show("form.saved");
    }
}
