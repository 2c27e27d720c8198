package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.AbsencePeriod;
import nl.onskentons.phone.StandInAnswer;

/** One absence: who, when, who stands in, and what can be done about it. */
final class AbsenceRow extends ListItem {

    private final transient AbsenceLine line;
    private final Div text = new Div();
    private final Div actions = new Div();

    /** @param title what it says first: a name, or a sentence */
    AbsenceRow(AbsenceLine line, String title) {
        this.line = line;
        Span heading = new Span(title);
        heading.addClassName("oko-absence-who");
        text.add(heading, new Paragraph(period(line.period())));
        text.addClassName("oko-absence-text");
        actions.addClassName("oko-absence-actions");
        addClassName("oko-absence");
        add(text, actions);
    }

    /** Says who stands in. */
    AbsenceRow withStandIn() {
        Span sign = new Span(standInText(line));
        sign.addClassNames("oko-sign", style());
        text.add(new Div(sign));
        return this;
    }

    /** Says what whoever looks answered. */
    AbsenceRow withOwnAnswer() {
        if (line.answer() != StandInAnswer.ASKED) {
            Span sign =
                    new Span(getTranslation("phone.absence.own." + line.answer().name()));
            sign.addClassNames("oko-sign", line.answer() == StandInAnswer.ACCEPTED ? "ok" : "stop");
            text.add(new Div(sign));
        }
        return this;
    }

    AbsenceRow withReporter() {
        line.reportedBy().ifPresent(name -> {
            Paragraph by = new Paragraph(getTranslation("phone.absence.reportedBy", name));
            by.addClassName("oko-soft");
            text.add(by);
        });
        return this;
    }

    AbsenceRow withAction(String key, boolean first, SerializableRunnable action) {
        OnceButton button = new OnceButton(key, action);
        button.setAriaLabel(getTranslation("phone.absence.action", getTranslation(key), line.person(), line.period()));
        button.addThemeVariants(first ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        actions.add(button);
        return this;
    }

    /** It is what somebody came for. */
    void stress() {
        addClassName("on");
        getElement().setAttribute("tabindex", "-1");
        getElement()
                .executeJs("setTimeout(() => { this.scrollIntoView({ block: 'center' });"
                        + " (this.querySelector('vaadin-button') || this).focus(); }, 100)");
    }

    AbsenceLine line() {
        return line;
    }

    static String standInText(AbsenceLine line) {
        if (line.answer() != StandInAnswer.REFUSED && line.standInAway()) {
            return I18NProvider.translate("phone.standIn.away", line.standIn().orElse(""));
        }
        if (line.answer() == StandInAnswer.NOBODY
                && !line.details().nobodyBecause().isEmpty()) {
            return I18NProvider.translate(
                    "phone.standIn.because", line.details().nobodyBecause());
        }
        return I18NProvider.translate(line.answer().key(), line.standIn().orElse(""));
    }

    private String style() {
        if (line.lostStandIn()) {
            return "stop";
        }
        return switch (line.answer()) {
            case ACCEPTED -> "ok";
            case ASKED, NOBODY, REFUSED -> "old";
        };
    }

    private String period(AbsencePeriod period) {
        return period.text(this::getTranslation, getLocale());
    }
}
