package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.phone.MomentText;

/** Of which school and which moment the page at the desk is, the search, and the ways out of it. */
final class DeskHeader extends Header {

    private final Span school = new Span();
    private final Span moment = new Span();

    DeskHeader(Component search) {
        addClassName("oko-desk-header");
        school.addClassName("oko-desk-school");
        moment.addClassName("oko-desk-moment");
        Anchor back = new Anchor(CallUrl.ROUTE, getTranslation("phone.desk.back"));
        back.addClassName("oko-desk-back");
        add(new H1(getTranslation("phone.desk.title")), school, moment, search, new EmergencyStrip(), back);
    }

    void showSchool(String name) {
        school.setText(name);
    }

    void showMoment(Instant now) {
        moment.setText(getTranslation("phone.desk.moment", MomentText.whole(now, getLocale())));
    }
}
