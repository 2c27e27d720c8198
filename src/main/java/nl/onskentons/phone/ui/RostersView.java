package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.RosterLine;
import nl.onskentons.phone.TopicLine;

/** The temporary rosters of a school: what replaces its schedule in a holiday or a week of tests (P03). */
@Route(ScheduleUrl.TEMPORARY)
@Menu(title = "phone.roster.title", order = 15)
@PermitAll
@StyleSheet("context://assets/styles/phone-topics.css")
@StyleSheet("context://assets/styles/phone-week.css")
public class RostersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScheduleServices services;
    private final SchoolField schools;
    private final Button add = new Button(getTranslation("phone.roster.add"));
    private final Div list = new Div();

    RostersView(ScheduleServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, () -> {
            Address.replace(new Location(
                    ScheduleUrl.TEMPORARY, QueryParameters.of(SchoolField.PARAMETER, school().toString())));
            refresh();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> edit(Optional.empty()));
        list.addClassName("oko-rosters");
        Div tools = new Div(schools, add);
        tools.addClassName("oko-topic-tools");
        add(
                new SubNavigation(CallUrl.ROUTE, ScheduleUrl.TEMPORARY),
                heading("phone.roster.title"),
                lead(getTranslation("phone.roster.lead")),
                tools,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        schools.show(SchoolField.asked(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.roster.title");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private void refresh() {
        add.setVisible(services.rosters().mayEdit(school()));
        list.removeAll();
        List<RosterLine> rosters = services.rosters().of(school());
        List<TopicLine> topics = services.topics().of(Set.of(school()));
        rosters.forEach(roster -> list.add(card(roster, new DutyText(topics, roster::name, getLocale()))));
        if (rosters.isEmpty()) {
            list.add(card(new Paragraph(getTranslation("phone.roster.none"))));
        }
    }

    private Div card(RosterLine roster, DutyText text) {
        UnorderedList duties = new UnorderedList();
        roster.details().duties().forEach(duty -> duties.add(new ListItem(text.of(duty))));
        Div card = card(
                new H2(roster.details().name()),
                new Paragraph(WeekText.period(roster.details().period(), getLocale())),
                duties);
        card.addClassName("oko-roster");
        if (roster.details().gapsAccepted()) {
            Paragraph accepted = new Paragraph(getTranslation("phone.roster.accepted"));
            accepted.addClassName("oko-soft");
            card.add(accepted);
        }
        if (!roster.absent().isEmpty()) {
            Paragraph absent = new Paragraph(getTranslation("phone.roster.absent", String.join(", ", roster.absent())));
            absent.addClassNames("oko-sign", "old");
            card.add(absent);
        }
        card.add(actions(roster));
        return card;
    }

    private Div actions(RosterLine roster) {
        Anchor week = new Anchor(
                new ScheduleUrl(
                                Optional.of(roster.school()),
                                Optional.of(roster.details().period().first()),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                false)
                        .address(),
                getTranslation("phone.roster.week"));
        Div actions = new Div(week);
        actions.addClassName("oko-actions");
        if (roster.mayEdit()) {
            Button change = new Button(getTranslation("phone.topics.change"), click -> edit(Optional.of(roster)));
            change.setAriaLabel(
                    getTranslation("phone.topics.change.title", roster.details().name()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(change);
        }
        return actions;
    }

    private void edit(Optional<RosterLine> roster) {
        Optional<RosterLine> now = roster.flatMap(known -> services.rosters().find(known.id()));
        if (roster.isPresent() && now.isEmpty()) {
            Notices.show("phone.week.rule.gone");
            refresh();
            return;
        }
        new RosterDialog(services, school(), now, this::refresh).open();
    }
}
