package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.onskentons.common.PortalClock;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.AbbreviationRow;

/** What somebody else saved first, field by field where it differs, to be taken over or not. */
final class TheirChange extends Div {

    private final transient AbbreviationDetails theirs;
    private final transient Consumer<AbbreviationDetails> fill;
    private final transient Supplier<Optional<AbbreviationDetails>> form;

    /**
     * @param mine what was to be saved
     * @param row what stands there now
     * @param fill puts something into the form
     * @param form what stands in the form
     */
    TheirChange(
            AbbreviationDetails mine,
            AbbreviationRow row,
            Consumer<AbbreviationDetails> fill,
            Supplier<Optional<AbbreviationDetails>> form) {
        this.theirs = row.details();
        this.fill = fill;
        this.form = form;

        String time = DateTimeFormatter.ofPattern(getTranslation("glossary.time"), getLocale())
                .format(row.changedAt().atZone(PortalClock.ZONE));
        String who = row.changedBy() == null ? getTranslation("glossary.conflict.somebody") : row.changedBy();
        add(new Paragraph(getTranslation("glossary.conflict.changed", who, time)));
        difference(
                "glossary.shortForm",
                mine,
                AbbreviationDetails::shortForm,
                (d, t) -> with(d, t.shortForm(), d.meaning(), d.explanation()));
        difference(
                "glossary.meaning",
                mine,
                AbbreviationDetails::meaning,
                (d, t) -> with(d, d.shortForm(), t.meaning(), d.explanation()));
        difference(
                "glossary.explanation",
                mine,
                AbbreviationDetails::explanation,
                (d, t) -> with(d, d.shortForm(), d.meaning(), t.explanation()));
        difference(
                "glossary.sector",
                mine,
                details -> getTranslation(details.sector().key()),
                (d, t) -> new AbbreviationDetails(
                        d.shortForm(), d.meaning(), d.explanation(), t.sector(), d.standing(), d.successor()));
        difference(
                "glossary.standing",
                mine,
                details -> new MeaningTexts(this).standing(details),
                (d, t) -> new AbbreviationDetails(
                        d.shortForm(), d.meaning(), d.explanation(), d.sector(), t.standing(), t.successor()));
        Button all = new Button(getTranslation("glossary.conflict.takeAll"), click -> fill.accept(theirs));
        all.addThemeVariants(ButtonVariant.SMALL);
        add(all, new Paragraph(getTranslation("glossary.conflict.hint")));
    }

    private void difference(
            String labelKey,
            AbbreviationDetails mine,
            Function<AbbreviationDetails, String> text,
            BiFunction<AbbreviationDetails, AbbreviationDetails, AbbreviationDetails> take) {
        String value = text.apply(theirs);
        if (Objects.equals(value, text.apply(mine))) {
            return;
        }
        String label = getTranslation(labelKey);
        String shown = value.isEmpty() ? getTranslation("glossary.conflict.empty") : value;
        Button button = new Button(
                getTranslation("glossary.conflict.take"),
                click -> fill.accept(take.apply(form.get().orElse(mine), theirs)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("glossary.conflict.take.which", label));
        Div line = new Div(new Span(getTranslation("glossary.conflict.line", label, shown)), button);
        line.addClassName("oko-conflict-line");
        add(line);
    }

    private static AbbreviationDetails with(
            AbbreviationDetails details, String shortForm, String meaning, String explanation) {
        return new AbbreviationDetails(
                shortForm, meaning, explanation, details.sector(), details.standing(), details.successor());
    }
}
