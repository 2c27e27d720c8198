package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.onskentons.phone.UnreachablePerson;

/** Those on the schedule who cannot be called, or perhaps not, and why; for its keepers. */
final class PeopleNotToCall extends NativeDetails {

    PeopleNotToCall(List<UnreachablePerson> people, ScheduleUrl url) {
        addClassNames("oko-card", "oko-not-to-call");
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(item(person, url)));
        setSummaryText(
                people.size() == 1
                        ? getTranslation("phone.week.people.one")
                        : getTranslation("phone.week.people.more", people.size()));
        setContent(list);
        setOpen(url.people());
        setVisible(!people.isEmpty());
    }

    private ListItem item(UnreachablePerson person, ScheduleUrl url) {
        String name = person.name().orElseGet(() -> getTranslation("directory.card.gone"));
        String why = person.there()
                ? "phone.week.people.unconfirmed"
                : person.name().isPresent() ? "phone.week.people.left" : "phone.week.people.gone";
        ListItem item = new ListItem(
                person.topic().isPresent()
                        ? new Anchor(url.about(person.topic()).address(), name)
                        : new Anchor(ScheduleUrl.TEMPORARY, name));
        item.add(new Span(getTranslation("phone.week.people.why", getTranslation(why))));
        return item;
    }
}
