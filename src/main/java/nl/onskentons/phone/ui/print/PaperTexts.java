package nl.onskentons.phone.ui.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.EmergencyNumbers.EmergencyNumber;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.PhonePrint.OnPaper;

/**
 * What stands on paper, in words. A day is named unless it is that of printing: paper is still there tomorrow, and "tomorrow"
 * would be wrong on it.
 */
public record PaperTexts(Translations translations, Locale locale, OnPaper paper) {

    public String of(String key, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }

    public String printed() {
        return of("phone.print.at", format("phone.print.moment", paper.at().atZone(PortalClock.ZONE)));
    }

    public String validUntil() {
        return paper.validUntil()
                .map(until -> of("phone.print.until", moment(until, "phone.print.day")))
                .orElseGet(() -> of("phone.print.until.changed"));
    }

    /** Who it is. */
    public String name(CallStep step) {
        return switch (step) {
            case CallStep.Person person -> person.name();
            case CallStep.LastCard card -> card.name();
            case CallStep.Emergency emergency -> of(emergency.labelKey());
        };
    }

    /** Function and organisation; may be empty. */
    public String subtitle(CallStep step) {
        return switch (step) {
            case CallStep.Person person -> person.subtitle();
            case CallStep.LastCard card -> card.subtitle();
            case CallStep.Emergency emergency -> "";
        };
    }

    /** The number to dial; that of the desk when this one may not be seen. */
    public String number(CallAnswer answer) {
        CallStep called = answer.dialled().orElse(answer.first());
        return called.equals(answer.first()) ? number(called) : of("phone.print.via", number(called));
    }

    private String number(CallStep step) {
        return step.number()
                .map(number -> extension(step).isEmpty()
                        ? number.dutch()
                        : of("phone.print.extension", number.dutch(), extension(step)))
                .orElseGet(() -> of("phone.number.hidden"));
    }

    /** Until when; empty when that is not near. */
    public String until(CallAnswer answer) {
        return answer.until()
                .map(until -> of("phone.print.untilOnly", moment(until)))
                .orElse("");
    }

    /** Until when, and who then; empty when that is not near. */
    public String then(CallAnswer answer) {
        return answer.until()
                .map(until -> answer.then()
                        .map(then -> of("phone.print.untilThen", moment(until), shortly(then)))
                        .orElseGet(() -> of("phone.print.untilOnly", moment(until))))
                .orElse("");
    }

    /** Who is called for most topics when nobody answers, said once above them; empty when there are none. */
    public String usualLast() {
        return usual().map(who -> of("phone.print.last.usual", who)).orElse("");
    }

    /** Who is called when nobody answers; empty when it is {@link #usualLast}, or who is called anyway. */
    public String last(CallAnswer answer) {
        return lastOf(answer)
                .filter(who -> !usual().equals(Optional.of(who)))
                .map(who -> of("phone.print.last", who))
                .orElse("");
    }

    private Optional<String> usual() {
        Map<String, Long> often = paper.answers().stream()
                .flatMap(answer -> lastOf(answer).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return often.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<String> lastOf(CallAnswer answer) {
        return answer.ladder().stream()
                .skip(1)
                .filter(step -> !(step instanceof CallStep.Person))
                .findFirst()
                .map(step -> step instanceof CallStep.Emergency
                        ? shortly(step)
                        : of("phone.print.who", name(step), number(step)));
    }

    /** What comes first when it is urgent; may be empty. */
    public String urgent(CallAnswer answer) {
        String first = answer.topic().details().urgentFirst();
        Optional<PhoneNumber> number = answer.topic().details().urgentNumber();
        return first.isEmpty()
                ? number.map(each -> of("phone.print.urgent", each.dutch())).orElse("")
                : first;
    }

    public List<EmergencyNumber> emergency() {
        return EmergencyNumbers.ALL;
    }

    /** An emergency number is known by its digits, everybody else by name. */
    private String shortly(CallStep step) {
        return step instanceof CallStep.Emergency emergency
                ? of("phone.emergency", emergency.emergencyNumber().dutch(), name(step))
                : name(step);
    }

    private static String extension(CallStep step) {
        return switch (step) {
            case CallStep.Person person ->
                person.line().map(NumberLine::extension).orElse("");
            case CallStep.LastCard card ->
                card.line().map(NumberLine::extension).orElse("");
            case CallStep.Emergency emergency -> "";
        };
    }

    private String moment(Instant moment) {
        return moment(moment, "phone.print.shortDay");
    }

    private String moment(Instant moment, String onAnotherDay) {
        ZonedDateTime at = moment.atZone(PortalClock.ZONE);
        boolean today = at.toLocalDate().equals(LocalDate.ofInstant(paper.at(), PortalClock.ZONE));
        return format(today ? "phone.print.time" : onAnotherDay, at);
    }

    private String format(String key, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(of(key), locale).format(moment);
    }
}
