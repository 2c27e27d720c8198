package nl.onskentons.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.retention.RetentionLine;

/** One kind of data: how long it is kept, what goes of it, and whether it is held back. */
final class RetentionRow extends ListItem {

    RetentionRow(RetentionLine line, SerializableRunnable hold, SerializableRunnable release) {
        String name = name(line.kind());
        Span title = new Span(name);
        title.addClassName("oko-step-name");
        Span kept = new Span(getTranslation("retention.kept", duration(line.kept())));
        kept.addClassName("oko-soft");
        Span going = new Span(
                line.soon() == 0
                        ? getTranslation("retention.going.none")
                        : getTranslation("retention.going", line.tonight(), line.soon()));
        going.addClassName("oko-soft");
        Div what = new Div(title, kept, going);
        what.addClassName("oko-row-who");
        line.held().ifPresent(held -> {
            Span sign = new Span(
                    getTranslation("retention.held", date(held.lastDay(), getLocale()), held.by(), held.reason()));
            sign.addClassNames("oko-sign", "old");
            what.add(sign);
        });
        Button action = line.held().isPresent()
                ? new OnceButton("retention.release", release)
                : new Button(getTranslation("retention.hold"), click -> hold.run());
        action.addThemeVariants(ButtonVariant.SMALL);
        action.setAriaLabel(
                getTranslation(line.held().isPresent() ? "retention.release.which" : "retention.hold.which", name));
        add(what, action);
    }

    static String name(String kind) {
        return I18NProvider.translate("retention.kind." + kind);
    }

    static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate("retention.date"), locale)
                .format(date);
    }

    private static String duration(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "retention.years", period.getYears());
        add(parts, "retention.months", period.getMonths());
        add(parts, "retention.days", period.getDays());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(I18NProvider.translate(key, number));
        }
    }
}
