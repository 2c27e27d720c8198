package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.directory.EntryId;

/**
 * What is written down of a visit of the police.
 *
 * @param time when they come, on the clocks of the Netherlands, to the minute; empty for some time that day
 * @param organisation a card of the sector police; empty when it is not known which
 * @param officer who comes, at most {@value #MAX_OFFICER} characters; empty unless that person allows the name
 * @param allowed whether whoever is named allows that
 * @param note in general terms, at most {@value #MAX_NOTE} characters; never about a pupil (R2)
 */
public record VisitDetails(
        LocalDate day,
        Optional<LocalTime> time,
        Optional<EntryId> organisation,
        String officer,
        boolean allowed,
        String note) {

    public static final int MAX_OFFICER = 80;
    public static final int MAX_NOTE = 200;

    public VisitDetails {
        time = time.map(at -> at.truncatedTo(ChronoUnit.MINUTES));
        officer = TextRules.line(officer);
        note = TextRules.line(note);
        allowed = allowed && !officer.isEmpty();
    }

    /** On a day, and nothing else known. */
    public static VisitDetails on(LocalDate day) {
        return new VisitDetails(day, Optional.empty(), Optional.empty(), "", false, "");
    }

    public VisitDetails at(LocalTime moment) {
        return new VisitDetails(day, Optional.of(moment), organisation, officer, allowed, note);
    }

    public VisitDetails onDay(LocalDate other) {
        return new VisitDetails(other, time, organisation, officer, allowed, note);
    }

    public VisitDetails by(EntryId police) {
        return new VisitDetails(day, time, Optional.of(police), officer, allowed, note);
    }

    /** With the name of somebody who allows that. */
    public VisitDetails withOfficer(String name) {
        return new VisitDetails(day, time, organisation, name, true, note);
    }

    public VisitDetails withNote(String text) {
        return new VisitDetails(day, time, organisation, officer, allowed, text);
    }

    /** What is refused of the texts, whoever writes them; empty when nothing. */
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>(Rejection.all(
                () -> TextRules.line("officer", officer, MAX_OFFICER), () -> TextRules.line("note", note, MAX_NOTE)));
        if (!officer.isEmpty() && !allowed) {
            problems.add(Rejection.ofField("allowed", "rejection.visits.notAllowed"));
        }
        List<String> pupils = PupilWords.found(note);
        if (!pupils.isEmpty()) {
            problems.add(Rejection.ofField("note", "rejection.visits.pupil", String.join(", ", pupils)));
        }
        return problems;
    }
}
