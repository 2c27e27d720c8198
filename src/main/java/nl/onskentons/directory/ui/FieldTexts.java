package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.HoursText;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.FieldChange;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberText;

/** What stood in a field, in words: some of it is kept as the key of a text, or in a form of its own. */
record FieldTexts(Component screen) {

    /** Fields of which some contents are kept as the key of a text. */
    private static final Set<String> KEPT_AS_KEY =
            Set.of("status", "sector", "schools", "photoRefused", "photo", "owner", "successor", "removed", "restored");

    private static final String KEY = "directory.";

    String label(String field) {
        return screen.getTranslation("directory.field." + field);
    }

    String change(FieldChange change) {
        if (change.field().equals("number")
                && !change.before().isEmpty()
                && !change.after().isEmpty()) {
            NumberText before = NumberText.parse(change.before());
            NumberText after = NumberText.parse(change.after());
            return became(said(before.without(after)), said(after.without(before)));
        }
        String after = text(change.field(), change.after());
        return change.before().isEmpty() ? after : became(text(change.field(), change.before()), after);
    }

    private String became(String before, String after) {
        return screen.getTranslation(
                "directory.history.change",
                before,
                after.isEmpty() ? screen.getTranslation("directory.history.nothing") : after);
    }

    String text(String field, String kept) {
        if (kept.isEmpty()) {
            return kept;
        }
        return switch (field) {
            case "number" -> said(NumberText.parse(kept));
            case "covenantUntil" ->
                FreshnessText.dayAndYear(
                        LocalDate.parse(kept), screen.getUI().orElseThrow().getLocale());
            case "hours" -> hours(HoursText.read(kept));
            default -> KEPT_AS_KEY.contains(field) && isKey(kept) ? screen.getTranslation(kept) : kept;
        };
    }

    private static boolean isKey(String kept) {
        return kept.startsWith(KEY) || kept.startsWith("sector.");
    }

    private String said(NumberText number) {
        return Stream.concat(
                        Stream.of(number.shown()),
                        number.details().stream().map(detail -> screen.getTranslation(detail.key(), detail.argument())))
                .collect(Collectors.joining(", "));
    }

    private String hours(WorkingPattern pattern) {
        return Arrays.stream(WeekParity.values())
                .map(week -> week(
                        week,
                        pattern.times().stream()
                                .filter(time -> time.week() == week)
                                .toList()))
                .filter(week -> !week.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String week(WeekParity week, List<WorkingTime> times) {
        String days = Arrays.stream(DayOfWeek.values())
                .map(day -> day(
                        day, times.stream().filter(time -> time.day() == day).toList()))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(", "));
        return week == WeekParity.EVERY || days.isEmpty()
                ? days
                : screen.getTranslation("directory.week." + week.name()) + ": " + days;
    }

    private String day(DayOfWeek day, List<WorkingTime> times) {
        return times.isEmpty()
                ? ""
                : day.getDisplayName(
                                TextStyle.SHORT, screen.getUI().orElseThrow().getLocale()) + " "
                        + HoursText.format(times);
    }
}
