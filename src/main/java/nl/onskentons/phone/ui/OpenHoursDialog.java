package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.OpenHoursKeeping;

/** Decides when a school wants somebody to be there; outside those hours nothing is a gap. */
final class OpenHoursDialog extends Dialog {

    private final transient WorkingPattern opened;
    private final HoursField hours = new HoursField("phone.week.open");

    OpenHoursDialog(OpenHoursKeeping keeping, SchoolId school, Runnable changed) {
        opened = keeping.openHours(school);
        hours.setValue(HoursField.Content.of(opened));
        Notice notice = new Notice();
        FieldRefusals refusals = new FieldRefusals(notice).at("hours", hours);
        Div body = new Div(new Paragraph(getTranslation("phone.week.open.hint")), hours, notice);
        body.addClassName("oko-form");
        setHeaderTitle(getTranslation("phone.week.open"));
        setWidth("min(720px, 94vw)");
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> close()),
                        OnceButton.primary(
                                "form.save",
                                () -> refusals.during(() -> {
                                    keeping.changeOpenHours(school, opened, hours.pattern());
                                    close();
                                    changed.run();
                                    Notices.show("form.saved");
                                })));
    }
}
