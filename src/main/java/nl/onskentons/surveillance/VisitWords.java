package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;

/** How often the police come by, in a sentence without days, names or notes. */
@Component
class VisitWords {

    /** The largest number that is written in letters. */
    private static final int LARGEST_IN_LETTERS = 12;

    private final PoliceVisitRepository visits;
    private final Schools schools;
    private final Translations texts;
    private final Clock clock;

    VisitWords(PoliceVisitRepository visits, Schools schools, Translations texts, Clock clock) {
        this.visits = visits;
        this.schools = schools;
        this.texts = texts;
        this.clock = clock;
    }

    /** Such as "Deze maand loopt de wijkagent vier keer binnen." */
    String of(SchoolId school, YearMonth month, Locale language) {
        LocalDate today = PortalClock.today(clock);
        int number = visits.countExpected(school, month.atDay(1), month.atEndOfMonth(), today);
        return texts.getTranslation(
                "visits.public." + when(month, YearMonth.from(today)) + howOften(number),
                language,
                schools.policeLabelOf(school),
                number > LARGEST_IN_LETTERS || number < 2
                        ? String.valueOf(number)
                        : texts.getTranslation("visits.number." + number, language),
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language));
    }

    private static String when(YearMonth month, YearMonth now) {
        return month.equals(now) ? "now" : month.isBefore(now) ? "past" : "coming";
    }

    private static String howOften(int number) {
        return switch (number) {
            case 0 -> ".none";
            case 1 -> ".one";
            default -> ".more";
        };
    }
}
