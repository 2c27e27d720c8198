package nl.onskentons.phone.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.access.Roles;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.CallMeter;
import nl.onskentons.phone.CallPeriod;
import nl.onskentons.phone.CallReport;

/** How often one transfer was enough, and which numbers failed (P05). School and period stand in the address. */
@Route(MeterUrl.ROUTE)
@Menu(title = "phone.meter.title", order = 18)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.LEADERSHIP, Roles.RECEPTION})
@StyleSheet("context://assets/styles/phone-calls.css")
public class CallMeterView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallMeter meter;
    private final SchoolField school;
    private final Select<String> period = new Select<>();
    private final Div content = new Div();

    private transient Map<String, String> periods = Map.of();

    CallMeterView(CallMeter meter, SchoolSelection selection) {
        this.meter = meter;
        school = new SchoolField(selection, meter::mayRead, () -> chosen(true));
        period.setLabel(getTranslation("phone.meter.period"));
        period.setItemLabelGenerator(code -> periods.getOrDefault(code, code));
        period.addValueChangeListener(change -> chosen(change.isFromClient()));
        Div tools = new Div(school, period);
        tools.addClassName("oko-calls-tools");
        content.addClassName("oko-meter");
        add(
                new SubNavigation(CallUrl.ROUTE, MeterUrl.ROUTE),
                heading("phone.meter.title"),
                lead(getTranslation("phone.meter.definition")),
                tools,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeterUrl url = MeterUrl.of(event.getLocation().getQueryParameters());
        school.show(url.school());
        show(url.period());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.meter.title");
    }

    private void chosen(boolean byHand) {
        if (byHand && period.getValue() != null) {
            String code = period.getValue();
            Address.replace(address(code));
            show(code);
        }
    }

    private void show(String asked) {
        CallReport report = meter.report(school.getValue(), asked);
        offerPeriods(report);
        content.removeAll();
        if (report.quarters().isEmpty() && report.total().calls() == 0) {
            content.add(card(new Paragraph(getTranslation("phone.meter.empty"))));
            return;
        }
        content.add(total(report), topics(report), failed(report), months(report), quarters(report));
    }

    private void offerPeriods(CallReport report) {
        List<CallPeriod> all = new ArrayList<>();
        report.quarters().forEach(each -> all.add(new CallPeriod.OfQuarter(each.quarter())));
        report.months().forEach(each -> all.add(new CallPeriod.OfMonth(each.month())));
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("alles", getTranslation("phone.meter.period.all"));
        all.forEach(each -> offered.put(each.code(), QuarterText.of(each, getLocale())));
        offered.putIfAbsent(report.period().code(), QuarterText.of(report.period(), getLocale()));
        periods = offered;
        period.setItems(List.copyOf(offered.keySet()));
        period.setValue(report.period().code());
    }

    private Section total(CallReport report) {
        Paragraph large = new Paragraph(ShareTable.text(this, report.total()));
        large.addClassName("oko-meter-large");
        Paragraph calls = new Paragraph(getTranslation(
                "phone.meter.total", report.total().right(), report.total().calls()));
        calls.addClassName("oko-soft");
        calls.setVisible(report.total().percent().isPresent());
        Paragraph few = new Paragraph(
                getTranslation("phone.meter.total.few", report.total().calls()));
        few.addClassName("oko-soft");
        few.setVisible(report.total().percent().isEmpty());
        Section section = section(getTranslation("phone.meter.at", QuarterText.of(report.period(), getLocale())));
        section.add(large, calls, few);
        return section;
    }

    private Section topics(CallReport report) {
        ShareTable table = new ShareTable("phone.meter.topic");
        report.topics()
                .forEach(each -> table.add(
                        new Span(each.name().orElse(getTranslation("phone.topicGone"))), each.share(), false));
        Section section = section(getTranslation("phone.meter.topics"));
        section.add(report.topics().isEmpty() ? nothing("phone.meter.nothing") : table);
        return section;
    }

    private Section failed(CallReport report) {
        Section section = section(getTranslation("phone.meter.failed"));
        section.add(report.failed().isEmpty() ? nothing("phone.meter.failed.none") : new FailedList(report.failed()));
        return section;
    }

    private Section months(CallReport report) {
        ShareTable table = new ShareTable("phone.meter.month");
        report.months().forEach(each -> {
            CallPeriod month = new CallPeriod.OfMonth(each.month());
            table.add(link(month), each.share(), month.equals(report.period()));
        });
        Section section = section(getTranslation("phone.meter.months"));
        section.add(table);
        return section;
    }

    private Section quarters(CallReport report) {
        ShareTable table = new ShareTable("phone.meter.quarter");
        report.quarters().forEach(each -> {
            CallPeriod quarter = new CallPeriod.OfQuarter(each.quarter());
            table.add(link(quarter), each.share(), quarter.equals(report.period()));
        });
        Section section = section(getTranslation("phone.meter.quarters"));
        section.add(table);
        return section;
    }

    private Anchor link(CallPeriod wanted) {
        return new Anchor(address(wanted.code()), QuarterText.of(wanted, getLocale()));
    }

    private String address(String code) {
        return MeterUrl.address(school.inAddress(), code);
    }

    private Paragraph nothing(String key) {
        Paragraph nothing = new Paragraph(getTranslation(key));
        nothing.addClassName("oko-soft");
        return nothing;
    }

    private static Section section(String title) {
        H2 heading = new H2(title);
        Section section = new Section(heading);
        section.addClassName("oko-card");
        return section;
    }
}
