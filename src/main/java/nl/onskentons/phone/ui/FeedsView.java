package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.time.LocalDate;
import java.util.List;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.phone.FeedLine;
import nl.onskentons.phone.NewFeed;

/** The schedule to take along: on paper, in a calendar, in a telephone exchange. Which school stands in the address. */
@Route(FeedsView.ROUTE)
@Menu(title = "phone.feeds.title", order = 19)
@PermitAll
@StyleSheet("context://assets/styles/phone-feeds.css")
public class FeedsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "bellen/feeds";

    private final transient FeedServices services;
    private final SchoolField schools;
    private final Anchor phoneList = paper("phone.feeds.paper.list");
    private final Anchor deskCard = paper("phone.feeds.paper.desk");
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("phone.feeds.none"));

    FeedsView(FeedServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, () -> {
            Address.replace(new Location(ROUTE, QueryParameters.of(SchoolField.PARAMETER, school().toString())));
            made.setVisible(false);
            refresh();
        });
        Button make = new Button(getTranslation("phone.feeds.make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> new FeedDialog(services, school(), this::show).open());
        made.addClassNames("oko-notice", "ok", "oko-feed-made");
        made.getElement().setAttribute("role", "status");
        made.setVisible(false);
        list.addClassNames("oko-rows", "oko-feeds");

        Div papers = new Div(phoneList, deskCard);
        papers.addClassName("oko-feed-papers");
        add(
                new SubNavigation(CallUrl.ROUTE, ROUTE),
                heading("phone.feeds.title"),
                lead(getTranslation("phone.feeds.lead")),
                schools,
                card(new H2(getTranslation("phone.feeds.paper")), papers),
                card(
                        new H2(getTranslation("phone.feeds.links")),
                        new Paragraph(getTranslation("phone.feeds.links.lead")),
                        make,
                        made,
                        none,
                        list),
                new FeedHelp());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        schools.show(SchoolField.asked(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("phone.feeds.title");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private void refresh() {
        LocalDate today = PortalClock.today(services.clock());
        String language = getTranslation("phone.feeds.paper.query", school().toString());
        phoneList.setHref("bellen/telefoonlijst.pdf?" + language);
        deskCard.setHref("bellen/baliekaart.pdf?" + language);
        list.removeAll();
        List<FeedLine> lines = services.feeds().of(school());
        lines.forEach(line -> list.add(new FeedRow(line, today, () -> askToRevoke(line))));
        list.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
    }

    /** The only moment at which the addresses can be read. */
    private void show(NewFeed feed) {
        String address =
                services.address().onScreen("feeds/telefoon/" + feed.secret().value());
        CopyField calendar = new CopyField("phone.feeds.address.calendar", address + ".ics");
        made.removeAll();
        made.add(
                new Paragraph(getTranslation("phone.feeds.made", feed.line().label())),
                calendar,
                new CopyField("phone.feeds.address.exchange", address + ".json"),
                new Button(getTranslation("phone.feeds.made.done"), click -> {
                    made.removeAll();
                    made.setVisible(false);
                }));
        made.setVisible(true);
        refresh();
    }

    private void askToRevoke(FeedLine line) {
        Dialog question = new Dialog();
        question.setHeaderTitle(getTranslation("phone.feeds.revoke.which", line.label()));
        question.setWidth("min(480px, 94vw)");
        question.add(new Paragraph(getTranslation("phone.feeds.revoke.consequence")));
        question.getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), click -> question.close()),
                        OnceButton.primary("phone.feeds.revoke", () -> {
                            services.feeds().revoke(line.id());
                            question.close();
                            made.setVisible(false);
                            refresh();
                            Notices.show("phone.feeds.revoked", line.label());
                        }));
        question.open();
    }

    private Anchor paper(String key) {
        Anchor link = new Anchor("", getTranslation(key));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
