package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import nl.onskentons.surveillance.VisitLine;
import nl.onskentons.surveillance.VisitState;

/** One visit in the list: when, who, and what came of it. */
final class VisitRow extends ListItem {

    private final transient VisitLine visit;
    private final Div actions = new Div();

    VisitRow(VisitLine visit, boolean today) {
        this.visit = visit;
        Span day = new Span(VisitText.shortDate(visit.day(), getLocale()));
        day.addClassName("oko-visit-day");
        Div when = new Div(day);
        when.addClassName("oko-visit-moment");
        visit.details().time().ifPresent(at -> when.add(new Span(getTranslation("visits.clock", VisitText.clock(at)))));
        if (today) {
            when.add(sign("visits.today", "ok"));
        }
        Div text = new Div(who());
        text.addClassName("oko-visit-text");
        if (!visit.details().note().isEmpty()) {
            Paragraph note = new Paragraph(visit.details().note());
            note.addClassName("oko-soft");
            text.add(note);
        }
        text.add(signs());
        actions.addClassName("oko-actions");
        addClassName("oko-visit");
        setClassName("over", visit.state() != VisitState.PLANNED);
        add(when, text, actions);
    }

    VisitLine visit() {
        return visit;
    }

    /** @param nameKey says also which visit, for whoever does not see the row */
    VisitRow withAction(String key, String nameKey, boolean first, SerializableRunnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(nameKey, visit.moment()));
        if (!first) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        actions.add(button);
        return this;
    }

    /** Shows that this is the one somebody came for. */
    void stress() {
        addClassName("on");
        getElement().setAttribute("tabindex", "-1");
        getElement()
                .executeJs("requestAnimationFrame(() => {this.scrollIntoView({block: 'nearest'});"
                        + " this.focus({preventScroll: true})})");
    }

    private Div who() {
        String police = visit.organisation().orElseGet(() -> getTranslation("visits.police"));
        Div who = new Div(new Span(
                visit.details().officer().isEmpty()
                        ? police
                        : getTranslation("visits.who", visit.details().officer(), police)));
        who.addClassName("oko-visit-who");
        return who;
    }

    private Div signs() {
        Div signs = new Div(sign(visit.state().key(), style()));
        signs.addClassName("oko-visit-signs");
        if (visit.unplanned()) {
            signs.add(sign("visits.unplanned", "oko-soft"));
        }
        visit.dayOff().ifPresent(off -> {
            Span closed = new Span(getTranslation("visits.dayOff", off.name().in(key -> getTranslation(key))));
            closed.addClassNames("oko-sign", "old");
            signs.add(closed);
        });
        return signs;
    }

    private String style() {
        return switch (visit.state()) {
            case PLANNED -> "oko-soft";
            case DONE -> "ok";
            case NOT_COME -> "old";
        };
    }

    private Span sign(String key, String style) {
        Span sign = new Span(getTranslation(key));
        sign.addClassNames("oko-sign", style);
        return sign;
    }
}
