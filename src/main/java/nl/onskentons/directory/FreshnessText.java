package nl.onskentons.directory;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How far a number can be trusted, in words with a sign in front, in the language of whoever looks. */
public final class FreshnessText {

    private FreshnessText() {}

    /** The style that goes with it. */
    public static String style(Freshness freshness) {
        return switch (freshness) {
            case Freshness.Confirmed _ -> "ok";
            case Freshness.Old _, Freshness.Unconfirmed _ -> "old";
            case Freshness.Disputed _ -> "stop";
        };
    }

    /** For a row: as short as can be. */
    public static String brief(Freshness freshness) {
        return switch (freshness) {
            case Freshness.Confirmed(LocalDate _, String _, long days) ->
                days == 0
                        ? I18NProvider.translate("directory.freshness.today.brief")
                        : I18NProvider.translate("directory.freshness.days.brief", days);
            case Freshness.Old(LocalDate _, String _, long days) ->
                I18NProvider.translate("directory.freshness.old.brief", days);
            case Freshness.Unconfirmed _ -> I18NProvider.translate("directory.freshness.never.brief");
            case Freshness.Disputed _ -> I18NProvider.translate("directory.freshness.disputed.brief");
        };
    }

    /** For a card: who said so, and when. */
    public static String sentence(Freshness freshness, LocalDate today, Locale locale) {
        return switch (freshness) {
            case Freshness.Confirmed(LocalDate on, String by, long days) ->
                days == 0
                        ? I18NProvider.translate("directory.freshness.today", by)
                        : I18NProvider.translate("directory.freshness.confirmed", day(on, today, locale), by);
            case Freshness.Old(LocalDate _, String by, long days) ->
                I18NProvider.translate("directory.freshness.old", days, by);
            case Freshness.Unconfirmed _ -> I18NProvider.translate("directory.freshness.never");
            case Freshness.Disputed(LocalDate on, String by) ->
                I18NProvider.translate("directory.freshness.disputed", by, day(on, today, locale));
        };
    }

    /** A day of this year, or with its year. */
    public static String day(LocalDate date, LocalDate today, Locale locale) {
        return date.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern("d MMMM", locale).format(date)
                : dayAndYear(date, locale);
    }

    public static String dayAndYear(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
