package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.AnswerText;
import nl.onskentons.phone.CallStep;

/** Whom to call next when there is no answer. */
final class StepLine extends ListItem {

    StepLine(CallStep step) {
        String name = AnswerText.name(step);
        Span subtitle = new Span(AnswerText.subtitle(step));
        subtitle.addClassName("oko-soft");
        Component title = step.card()
                .<Component>map(card -> new Anchor("partners/" + card, name))
                .orElseGet(() -> new Span(name));
        title.addClassName("oko-step-name");
        Div who = new Div(title, subtitle);
        who.addClassName("oko-row-who");
        Div end = new Div();
        end.addClassName("oko-row-number");
        step.number()
                .ifPresentOrElse(
                        number -> end.add(new CallLink(name, number)),
                        () -> end.add(new Span(getTranslation("phone.number.hidden"))));
        switch (step) {
            case CallStep.Person person -> person.line().ifPresent(line -> end.add(sign(line)));
            case CallStep.LastCard card -> card.line().ifPresent(line -> end.add(sign(line)));
            case CallStep.Emergency emergency -> {}
        }
        add(who, end);
    }

    private static Span sign(NumberLine line) {
        Span sign = new Span(FreshnessText.brief(line.freshness()));
        sign.addClassNames("oko-sign", FreshnessText.style(line.freshness()));
        return sign;
    }
}
