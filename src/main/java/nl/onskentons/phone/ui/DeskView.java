package nl.onskentons.phone.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolTime;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.FoundTopic;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page that stays open at the desk (P05): the twelve commonest topics with who is called now, by mouse, finger or digits.
 * It renews itself when an answer changes, and says of what time it is.
 */
@Route(value = DeskView.ROUTE, autoLayout = false)
@Menu(title = "phone.desk.title", order = 11)
@PermitAll
@StyleSheet("context://assets/styles/phone.css")
@StyleSheet("context://assets/styles/phone-desk.css")
@JsModule("context://assets/scripts/desk.js")
public class DeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "bellen/balie";

    static final String STALE = "oko-stale";

    private static final Logger LOG = LoggerFactory.getLogger(DeskView.class);

    /** What a colleague changes meanwhile is seen within this time. */
    static final Duration AT_LEAST_EVERY = Duration.ofSeconds(30);

    private static final int FOUND = 6;

    /** On a phone the answer stands above the buttons, out of sight of the lower ones. */
    private static final String SHOW_WHEN_NARROW =
            "if (matchMedia('(max-width: 999px)').matches) { this.scrollIntoView({block: 'start'}); }";

    private final transient CallServices services;
    private final transient SchoolSelection selection;
    private final transient SchoolTime time;
    private final TopicSearchField search = new TopicSearchField(this::find, this::showFound, this::choose);
    private final DeskHeader header = new DeskHeader(search);
    private final TopicChips found = new TopicChips(this::choose);
    private final Paragraph nothing = new Paragraph();
    private final Div answer = new Div();
    private final AfterTheCall after;
    private final DeskButtons buttons = new DeskButtons(this::choose);

    private transient @Nullable SchoolId shownSchool;
    private transient Optional<TopicId> chosen = Optional.empty();
    private transient @Nullable CallAnswer shown;
    private transient @Nullable CallAnswer onScreen;
    private transient Instant until = Instant.EPOCH;
    private transient @Nullable ScheduledFuture<?> next;

    DeskView(CallServices services, SchoolSelection selection, SchoolTime time) {
        this.services = services;
        this.selection = selection;
        this.time = time;
        addClassName("oko-desk");

        search.setAriaLabel(getTranslation("phone.search"));
        search.setPlaceholder(getTranslation("phone.desk.search"));
        search.addClassName("oko-desk-search");
        answer.addClassName("oko-desk-answer");
        answer.getElement().setAttribute("role", "status");
        after = new AfterTheCall(services.log());
        Div left = new Div(answer, after);
        left.addClassName("oko-desk-left");
        Div body = new Div(left, buttons);
        body.addClassName("oko-desk-body");
        nothing.getElement().setAttribute("role", "status");
        nothing.addClassName("oko-desk-nothing");
        showFound();
        add(header, found, nothing, body, offline());
    }

    /** Shown by the browser itself when the connection drops: the server cannot. */
    private Paragraph offline() {
        Paragraph offline = new Paragraph(getTranslation("phone.desk.offline"));
        offline.addClassName("oko-desk-offline");
        offline.getElement().setAttribute("role", "alert");
        return offline;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallUrl url = CallUrl.of(event.getLocation().getQueryParameters());
        showSchool(selection.pick(url.school()));
    }

    /** Shows the buttons of a school. */
    void showSchool(SchoolId wanted) {
        shownSchool = wanted;
        header.showSchool(selection.choices().getOrDefault(wanted, ""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.desk.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        wait(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (next != null) {
            next.cancel(false);
        }
        detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** Shows who is called at this moment, for every button and for the topic that was chosen. */
    void refresh() {
        SchoolId at = Objects.requireNonNull(shownSchool);
        Instant now = time.now();
        buttons.showTopics(services.topics().of(Set.of(at)));
        Set<TopicId> wanted = new LinkedHashSet<>(buttons.topics());
        chosen.ifPresent(wanted::add);
        Instant change = now.plus(AT_LEAST_EVERY);
        shown = null;
        for (CallAnswer each : services.schedule().whoIsReachable(at, wanted, now)) {
            buttons.show(each, now);
            if (chosen.filter(each.topic().id()::equals).isPresent()) {
                shown = each;
            }
            Instant its = each.changes().orElse(change);
            change = its.isBefore(change) ? its : change;
        }
        until = change;
        header.showMoment(now);
        showAnswer(now);
    }

    private void wait(UI window) {
        next = time.at(
                until,
                () -> window.access(() -> {
                    if (isAttached()) {
                        renew();
                        wait(window);
                    }
                }));
    }

    /** What cannot be asked now is asked again a little later; meanwhile the page says that it shows what it knew last. */
    void renew() {
        try {
            refresh();
            removeClassName(STALE);
        } catch (RuntimeException failure) {
            LOG.warn("desk.renewal", failure);
            addClassName(STALE);
            until = time.now().plus(AT_LEAST_EVERY);
        }
    }

    private void showAnswer(Instant now) {
        CallAnswer next = shown;
        if (next == null) {
            answer.removeAll();
            answer.add(hint());
        } else if (onScreen == null || !next.saysTheSameAs(onScreen)) {
            answer.removeAll();
            answer.add(new AnswerCard(next, now));
        }
        onScreen = next;
        after.ask(Optional.ofNullable(next));
        buttons.setOn(chosen);
    }

    private Component hint() {
        Paragraph hint = new Paragraph(getTranslation("phone.desk.hint"));
        hint.addClassName("oko-soft");
        return hint;
    }

    private void choose(TopicLine topic) {
        chosen = Optional.of(topic.id());
        onScreen = null;
        after.askAnew(Optional.empty());
        search.clear();
        search.getElement().executeJs("this.inputElement?.blur()");
        refresh();
        answer.getElement().executeJs(SHOW_WHEN_NARROW);
    }

    private void showFound() {
        boolean searching = !search.getValue().isBlank();
        List<FoundTopic> topics = searching ? search.found() : List.of();
        found.showFound(topics, chosen);
        found.setVisible(searching);
        nothing.setVisible(searching && topics.isEmpty());
        nothing.setText(getTranslation("phone.desk.nothing", search.getValue()));
        setClassName("oko-desk-searching", searching);
    }

    private List<FoundTopic> find(String text) {
        return services.topics().find(Set.of(Objects.requireNonNull(shownSchool)), text, FOUND);
    }
}
