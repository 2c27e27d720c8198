package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.FoundTopic;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;

/** What calls are about at a school, and the words for it. What is shown stands in the address. */
@Route(CallTopicsView.ROUTE)
@Menu(title = "phone.topics.title", order = 16)
@PermitAll
@StyleSheet("context://assets/styles/phone-topics.css")
public class CallTopicsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "bellen/onderwerpen";
    static final String SEARCH = "zoek";
    static final String TOPIC = "onderwerp";

    private static final int MAX_TEXT = 100;

    /** More than a school has. */
    private static final int ALL = 1_000;

    private final transient TopicServices services;
    private final TextField search = new SearchAsYouType(MAX_TEXT);
    private final SchoolField schools;
    private final Button add = new Button(getTranslation("phone.topics.add"));
    private final Button settle = new Button(getTranslation("phone.topics.settings.change"));
    private final Span lastResort = new Span();
    private final Paragraph count = new Paragraph();
    private final TopicList list = new TopicList(topic -> edit(Optional.of(topic)), this::move);
    private final Div nothing = new Div();

    CallTopicsView(TopicServices services, SchoolSelection selection) {
        this.services = services;
        search.setLabel(getTranslation("phone.topics.search"));
        search.setPlaceholder(getTranslation("phone.topics.search.example"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rewrite();
            }
        });
        schools = new SchoolField(selection, this::rewrite);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> edit(Optional.empty()));
        settle.addClickListener(click -> new LastResortDialog(services, school(), this::refresh).open());
        count.addClassName("oko-lead");
        count.getElement().setAttribute("role", "status");
        nothing.addClassName("oko-card");

        Div tools = new Div(search, schools, add);
        tools.addClassName("oko-topic-tools");
        Div resort = new Div(lastResort, settle);
        resort.addClassName("oko-topic-resort");
        add(
                new SubNavigation(CallUrl.ROUTE, ROUTE),
                heading("phone.topics.title"),
                lead(getTranslation("phone.topics.lead")),
                tools,
                resort,
                count,
                list,
                nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<TopicLine> one =
                asked.getSingleParameter(TOPIC).flatMap(TopicId::parse).flatMap(services.topics()::find);
        schools.show(one.map(TopicLine::school).or(() -> SchoolField.asked(asked)));
        search.setValue(one.map(TopicLine::name)
                .or(() -> asked.getSingleParameter(SEARCH))
                .orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.topics.title");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private void rewrite() {
        refresh();
        Map<String, String> asked = new LinkedHashMap<>();
        schools.inAddress().ifPresent(school -> asked.put(SchoolField.PARAMETER, school.toString()));
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, search.getValue());
        }
        Address.replace(new Location(ROUTE, QueryParameters.simple(asked)));
    }

    private void refresh() {
        boolean editable = services.topics().keptSchools().contains(school());
        List<TopicLine> tree = services.topics().of(Set.of(school()));
        Optional<Set<TopicId>> wanted = wanted();
        int shown = wanted.map(Set::size).orElse(tree.size());
        add.setVisible(editable);
        settle.setVisible(editable);
        lastResort.setText(getTranslation(
                "phone.topics.lastResort.now",
                LastResortFields.text(
                        services, services.topics().settings(school()).reached())));
        list.show(tree, wanted, editable);
        list.setVisible(shown > 0);
        count.setText(
                shown == 1
                        ? getTranslation("phone.topics.count.one")
                        : getTranslation("phone.topics.count.more", shown));
        count.setVisible(shown > 0);
        nothing.removeAll();
        nothing.setVisible(shown == 0);
        if (shown == 0) {
            nothing.add(new Paragraph(
                    wanted.isPresent()
                            ? getTranslation("phone.topics.none.found", search.getValue())
                            : getTranslation("phone.topics.none")));
        }
    }

    private Optional<Set<TopicId>> wanted() {
        return Optional.of(search.getValue())
                .filter(text -> !text.isBlank())
                .map(text -> services.topics().find(Set.of(school()), text, ALL).stream()
                        .map(FoundTopic::topic)
                        .map(TopicLine::id)
                        .collect(Collectors.toSet()));
    }

    private void edit(Optional<TopicLine> topic) {
        Optional<TopicLine> now = topic.flatMap(known -> services.topics().find(known.id()));
        if (topic.isPresent() && now.isEmpty()) {
            Notices.show("phone.topics.gone");
            refresh();
            return;
        }
        new TopicDialog(services, school(), now, this::refresh).open();
    }

    private void move(TopicLine topic, int by) {
        try {
            services.keeping().move(topic.id(), by);
        } catch (StaleEdit removed) {
            Notices.show("phone.topics.gone");
        }
        refresh();
        list.row(topic.id()).ifPresent(row -> {
            row.focusMoved(by);
            count.setText(getTranslation(by < 0 ? "phone.topics.moved.up" : "phone.topics.moved.down", topic.name()));
        });
    }
}
