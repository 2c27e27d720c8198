package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.onskentons.phone.FeedLine;
import nl.onskentons.phone.FeedSubject;

/** One link in the list: what it is of, whose, and when it was used. */
final class FeedRow extends ListItem {

    FeedRow(FeedLine line, LocalDate today, SerializableRunnable revoke) {
        Span name = new Span(line.label());
        name.addClassName("oko-feed-name");
        Span what = new Span(getTranslation(
                "phone.feeds.what",
                subject(line),
                getTranslation("phone.feeds.audience." + line.audience().name())));
        Span use = new Span(getTranslation(
                line.usedOn().isPresent() ? "phone.feeds.used" : "phone.feeds.unused",
                line.own() ? getTranslation("phone.feeds.you") : line.madeBy(),
                day(line.madeOn(), today),
                line.usedOn().map(on -> day(on, today)).orElse("")));
        use.addClassName("oko-soft");
        Div text = new Div(name, what, use);
        text.addClassName("oko-feed-text");
        if (line.state() != FeedLine.State.WORKS) {
            Span dead = new Span(getTranslation(line.state().key()));
            dead.addClassNames("oko-sign", "warn");
            text.add(dead);
        }
        Button end = new Button(getTranslation("phone.feeds.revoke"), click -> revoke.run());
        end.setAriaLabel(getTranslation("phone.feeds.revoke.which", line.label()));
        addClassName("oko-feed");
        add(text, end);
    }

    private String subject(FeedLine line) {
        return switch (line.subject()) {
            case FeedSubject.WholeSchool all -> getTranslation("phone.feeds.of.SCHOOL");
            case FeedSubject.OfTopic topic -> getTranslation("phone.feeds.of.TOPIC", orGone(line));
            case FeedSubject.OfPerson person -> getTranslation("phone.feeds.of.PERSON", orGone(line));
        };
    }

    private String orGone(FeedLine line) {
        return line.name().isEmpty() ? getTranslation("phone.feeds.gone") : line.name();
    }

    private String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return getTranslation("phone.feeds.today");
        }
        String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(day);
    }
}
