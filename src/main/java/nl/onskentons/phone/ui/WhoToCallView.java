package nl.onskentons.phone.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.FoundTopic;
import nl.onskentons.phone.TopicLine;

/**
 * Who to call now: choose or type what it is about, and there is one answer (P03, P04, P05). Typing and Enter are enough.
 * What is shown stands in the address.
 */
@Route(CallUrl.ROUTE)
@Menu(title = "phone.title", order = 10)
@PermitAll
@StyleSheet("context://assets/styles/phone.css")
public class WhoToCallView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FOUND = 8;

    private final transient CallServices services;
    private final transient SchoolSelection selection;
    private final TopicSearchField search = new TopicSearchField(this::find, this::showChips, this::choose);
    private final Div schools = new Div();
    private final TopicChips chips = new TopicChips(this::choose);
    private final TopicChips all = new TopicChips(this::choose);
    private final NativeDetails every = new NativeDetails(getTranslation("phone.topics.all"), all);
    private final Paragraph nothing = new Paragraph();
    private final MomentBar when;
    private final Div answer = new Div();
    private final AfterTheCall after;

    private transient CallUrl url = CallUrl.NOTHING;
    private transient SchoolId school;
    private transient List<TopicLine> topics = List.of();

    WhoToCallView(CallServices services, SchoolSelection selection) {
        this.services = services;
        this.selection = selection;
        school = schoolOf(CallUrl.NOTHING);
        after = new AfterTheCall(services.log());
        when = new MomentBar(services.clock(), moment -> go(url.at(moment)));

        search.setLabel(getTranslation("phone.search"));
        search.setPlaceholder(getTranslation("phone.search.example"));
        search.addClassName("oko-call-search");
        search.setAutoselect(true);
        search.setAutofocus(true);
        schools.addClassName("oko-chips");
        nothing.addClassName("oko-soft");
        answer.addClassName("oko-answer-place");
        answer.getElement().setAttribute("role", "status");
        every.addClassName("oko-topics-all");

        add(
                new SubNavigation(CallUrl.ROUTE, CallUrl.ROUTE),
                heading("phone.heading"),
                schools,
                search,
                chips,
                nothing,
                answer,
                after,
                when,
                every);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = CallUrl.of(event.getLocation().getQueryParameters());
        school = schoolOf(url);
        topics = services.topics().of(Set.of(school));
        showSchools();
        search.clear();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.heading");
    }

    /** The answer that is shown ends now. */
    @ClientCallable
    public void refresh() {
        showChips();
        all.show(topics, url.topic());
        when.show(url.moment());
        when.setVisible(url.topic().isPresent());
        showAnswer();
    }

    private void showAnswer() {
        answer.removeAll();
        setClassName("oko-answered", url.topic().isPresent());
        Instant now = services.clock().instant();
        Optional<CallAnswer> found = url.topic()
                .flatMap(topic -> services.schedule()
                        .whoIsReachable(school, topic, url.at().orElse(now)));
        found.ifPresent(each -> {
            if (url.at().filter(asked -> !asked.equals(each.at())).isPresent()) {
                answer.add(lead(getTranslation("phone.when.unknown")));
            }
            answer.add(new AnswerCard(each, now));
            refreshAt(each, now);
        });
        after.ask(found.filter(each -> url.moment().isEmpty()));
        if (found.isEmpty() && url.topic().isPresent()) {
            answer.add(card(new Paragraph(getTranslation("phone.topic.gone"))));
        }
    }

    /** The browser asks again when the answer changes, so that an open page never shows who was there an hour ago. */
    private void refreshAt(CallAnswer shown, Instant now) {
        long wait = shown.changes()
                .filter(change -> url.moment().isEmpty())
                .map(change -> Duration.between(now, change).toMillis() + 1)
                .orElse(-1L);
        getElement()
                .executeJs(
                        "clearTimeout(this.okoBoundary);"
                                + "if ($0 >= 0 && $0 < 2147483647) {"
                                + "  this.okoBoundary = setTimeout(() => this.$server.refresh(), $0);"
                                + "}",
                        (double) wait);
    }

    private void showChips() {
        String text = search.getValue();
        if (text.isBlank()) {
            List<TopicLine> common = topics.stream()
                    .filter(topic -> topic.details().deskKey().isPresent())
                    .sorted(Comparator.comparing(
                            topic -> topic.details().deskKey().orElseThrow()))
                    .toList();
            chips.show(common, url.topic());
            nothing.setVisible(topics.isEmpty());
            nothing.setText(getTranslation("phone.topics.none"));
        } else {
            List<FoundTopic> found = search.found();
            chips.showFound(found, url.topic());
            nothing.setVisible(found.isEmpty());
            nothing.setText(getTranslation("phone.topics.none.found", text));
        }
    }

    private List<FoundTopic> find(String text) {
        return services.topics().find(Set.of(school), text, FOUND);
    }

    private void choose(TopicLine topic) {
        go(url.about(topic.id()));
        search.getElement().executeJs("this.inputElement.select()");
    }

    private void go(CallUrl wanted) {
        url = wanted;
        Address.replace(wanted.address());
        refresh();
    }

    private void showSchools() {
        schools.removeAll();
        boolean several = selection.schools().size() > 1;
        schools.setVisible(several);
        if (several) {
            selection.choices().forEach((id, name) -> {
                FilterChip chip = new FilterChip(
                        name, on -> Address.open(CallUrl.ofSchool(id).address()));
                chip.setOn(id.equals(school));
                schools.add(chip);
            });
        }
    }

    private SchoolId schoolOf(CallUrl wanted) {
        return selection.pick(wanted.topic()
                .flatMap(services.topics()::find)
                .map(TopicLine::school)
                .or(wanted::school));
    }
}
