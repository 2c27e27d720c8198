package nl.onskentons.phone.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.Roles;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.TestCallHistory;
import nl.onskentons.phone.TestCallId;
import nl.onskentons.phone.TestCallResult;
import nl.onskentons.phone.TestCallRound;
import nl.onskentons.phone.TestCalls;
import nl.onskentons.phone.TopicId;

/** The test calls of a quarter: which topics still want one, and what came of the others. All of it in the address. */
@Route(TestCallUrl.ROUTE)
@Menu(title = "phone.testCall.title", order = 19)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.RECEPTION})
@StyleSheet("context://assets/styles/phone.css")
@StyleSheet("context://assets/styles/phone-calls.css")
public class TestCallsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TestCalls calls;
    private final transient Clock clock;
    private final SchoolField school;
    private final Select<Quarter> quarter = new Select<>();
    private final Map<TestCallUrl.Shown, FilterChip> chips = new EnumMap<>(TestCallUrl.Shown.class);
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final Section history = new Section();

    private TestCallUrl.Shown shown = TestCallUrl.Shown.ALL;

    /** They stay in the list that they no longer belong in, so that pressing twice does not hit the next. */
    private final transient Set<TopicId> justNoted = new HashSet<>();

    TestCallsView(TestCalls calls, SchoolSelection selection, Clock clock) {
        this.calls = calls;
        this.clock = clock;
        school = new SchoolField(selection, calls::mayMake, () -> chosen(true));
        quarter.setLabel(getTranslation("phone.meter.quarter"));
        quarter.setItemLabelGenerator(QuarterText::of);
        quarter.addValueChangeListener(change -> chosen(change.isFromClient()));
        Div filters = new Div();
        filters.addClassName("oko-chips");
        for (TestCallUrl.Shown each : TestCallUrl.Shown.values()) {
            FilterChip chip = new FilterChip(getTranslation("phone.testCall.show." + each), on -> filter(each));
            chips.put(each, chip);
            filters.add(chip);
        }
        Div tools = new Div(school, quarter, filters);
        tools.addClassName("oko-calls-tools");
        count.addClassName("oko-lead");
        count.getElement().setAttribute("role", "status");
        list.addClassNames("oko-card", "oko-test-calls");
        nothing.addClassName("oko-soft");
        history.addClassName("oko-card");
        add(
                new SubNavigation(CallUrl.ROUTE, TestCallUrl.ROUTE),
                heading("phone.testCall.title"),
                lead(getTranslation("phone.testCall.lead")),
                tools,
                count,
                list,
                nothing,
                history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TestCallUrl url = TestCallUrl.of(event.getLocation().getQueryParameters());
        school.show(url.school());
        shown = url.shown();
        justNoted.clear();
        show(url.quarter());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.testCall.title");
    }

    private void filter(TestCallUrl.Shown wanted) {
        shown = wanted;
        chosen(true);
    }

    private void chosen(boolean byHand) {
        if (byHand && quarter.getValue() != null) {
            justNoted.clear();
            Optional<Quarter> asked = Optional.of(quarter.getValue());
            show(asked);
            Address.replace(address(quarter.getValue(), shown));
        }
    }

    /** A quarter of which nothing is kept is none: the one of now is shown. */
    private void show(Optional<Quarter> asked) {
        List<TestCallHistory> before = calls.history(school.getValue());
        List<Quarter> offered =
                new ArrayList<>(before.stream().map(TestCallHistory::quarter).toList());
        Quarter now = calls.now();
        if (!offered.contains(now)) {
            offered.addFirst(now);
        }
        quarter.setItems(offered);
        quarter.setValue(asked.filter(offered::contains).orElse(now));
        chips.forEach((each, chip) -> chip.setOn(each == shown));
        TestCallRound round = calls.round(school.getValue(), quarter.getValue());
        count.setText(count(round));
        list.removeAll();
        round.lines().stream()
                .filter(line -> shown.includes(line) || justNoted.contains(line.topic()))
                .map(line -> new TestCallRow(line, clock.instant(), this::note))
                .forEach(list::add);
        boolean empty = list.getComponentCount() == 0;
        list.setVisible(!empty);
        nothing.setVisible(empty);
        nothing.setText(
                getTranslation(round.lines().isEmpty() ? "phone.testCall.none" : "phone.testCall.none." + shown));
        showHistory(before);
    }

    private String count(TestCallRound round) {
        int made = round.lines().size() - round.open();
        return getTranslation(
                round.isNow() ? "phone.testCall.count" : "phone.testCall.count.over",
                made,
                round.lines().size(),
                round.reached(),
                round.failed(),
                round.open());
    }

    private void note(TestCallId id, CallAnswer answer, TestCallResult result) {
        try {
            calls.note(id, answer, result);
            justNoted.add(answer.topic().id());
            Notices.show("phone.testCall.noted." + result, answer.topic().name());
        } catch (Rejection rejection) {
            Notices.show(rejection);
        }
        show(Optional.of(quarter.getValue()));
        focusAfter(answer.topic().id());
    }

    /** The keyboard goes on with the next topic. */
    private void focusAfter(TopicId topic) {
        List<TestCallRow> rows = rows();
        for (int place = 0; place + 1 < rows.size(); place++) {
            if (rows.get(place).isAbout(topic)) {
                rows.get(place + 1).focusFirst();
            }
        }
    }

    private List<TestCallRow> rows() {
        return list.getChildren()
                .filter(TestCallRow.class::isInstance)
                .map(TestCallRow.class::cast)
                .toList();
    }

    private void showHistory(List<TestCallHistory> before) {
        history.removeAll();
        history.setVisible(!before.isEmpty());
        UnorderedList quarters = new UnorderedList();
        quarters.addClassName("oko-rows");
        before.forEach(each -> quarters.add(new ListItem(
                new Anchor(address(each.quarter(), TestCallUrl.Shown.ALL), QuarterText.of(each.quarter())),
                new Span(getTranslation("phone.testCall.history.line", each.tested(), each.reached())))));
        history.add(new H2(getTranslation("phone.testCall.history")), quarters);
    }

    private String address(Quarter wanted, TestCallUrl.Shown some) {
        return TestCallUrl.address(school.inAddress(), wanted, some);
    }
}
