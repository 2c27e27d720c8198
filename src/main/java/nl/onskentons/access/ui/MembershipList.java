package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;

/** What somebody is at which school, to be changed. */
final class MembershipList extends Div {

    private final SchoolChoices schools;
    private final Div lines = new Div();

    MembershipList(SchoolChoices schools, Collection<Membership> memberships) {
        this.schools = schools;
        lines.addClassName("oko-memberships");
        memberships.forEach(this::addLine);
        Button more = new Button(getTranslation("accounts.membership.add"));
        more.addClickListener(click ->
                addLine(Membership.of(schools.all().getFirst(), Role.STAFF)).focus());
        addClassName("oko-form");
        add(new H3(getTranslation("accounts.memberships")), lines, more);
    }

    /** What stands there now; two lines that say the same are one. */
    Set<Membership> memberships() {
        Set<Membership> memberships = new LinkedHashSet<>();
        lines().forEach(line -> memberships.removeIf(line::saysTheSameAs));
        lines().forEach(line -> memberships.add(line.membership()));
        return memberships;
    }

    private List<MembershipLine> lines() {
        return lines.getChildren().map(MembershipLine.class::cast).toList();
    }

    private MembershipLine addLine(Membership membership) {
        MembershipLine line = new MembershipLine(schools, membership);
        line.onRemove(() -> lines.remove(line));
        lines.add(line);
        return line;
    }
}
