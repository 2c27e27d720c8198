package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Absence;
import org.jspecify.annotations.Nullable;

/** Somebody is not there for a while, at none of their schools. */
@Entity
@Table(name = "phone_absence")
class ReportedAbsence {

    @Id
    private UUID id;

    private UUID personId;
    private Instant fromAt;
    private Instant untilAt;
    private @Nullable UUID standInId;
    private String nobodyBecause;

    @Enumerated(EnumType.STRING)
    private StandInAnswer answer;

    private String reportedBy;
    private AccountId reporterId;

    @Version
    private @Nullable Long version;

    protected ReportedAbsence() {}

    /** @throws Rejection of what {@link AbsenceDetails#problems()} says */
    ReportedAbsence(AbsenceId id, AbsenceDetails details, Actor reporter) {
        this.id = id.value();
        this.reportedBy = reporter.name();
        this.reporterId = reporter.id();
        change(details);
    }

    /**
     * Whoever stands in is asked anew when somebody else is to, or at other times.
     *
     * @throws Rejection of what {@link AbsenceDetails#problems()} says
     */
    final void change(AbsenceDetails details) {
        details.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        boolean sameQuestion = answer != null && details.equals(details());
        personId = details.person().value();
        fromAt = details.start();
        untilAt = details.end();
        standInId = details.standIn().map(EntryId::value).orElse(null);
        nobodyBecause = details.nobodyBecause();
        if (!sameQuestion) {
            answer = standInId == null ? StandInAnswer.NOBODY : StandInAnswer.ASKED;
        }
    }

    /** @throws Rejection {@code rejection.phone.absence.nothingAsked} when nobody was asked */
    void answer(boolean accepts) {
        if (standInId == null) {
            throw Rejection.of("rejection.phone.absence.nothingAsked");
        }
        answer = accepts ? StandInAnswer.ACCEPTED : StandInAnswer.REFUSED;
    }

    /** As it was before it was changed or cancelled. */
    void putBack(AbsenceUndo undo) {
        change(undo.details());
        answer = undo.answer();
    }

    /** What puts it back as it is now. */
    AbsenceUndo undo() {
        return new AbsenceUndo(id(), Optional.empty(), details(), answer, reportedBy, reporterId);
    }

    AbsenceId id() {
        return new AbsenceId(id);
    }

    EntryId person() {
        return new EntryId(personId);
    }

    Optional<EntryId> standIn() {
        return Optional.ofNullable(standInId).map(EntryId::new);
    }

    StandInAnswer answer() {
        return answer;
    }

    String reportedBy() {
        return reportedBy;
    }

    AccountId reporter() {
        return reporterId;
    }

    Instant until() {
        return untilAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    AbsenceDetails details() {
        return new AbsenceDetails(person(), local(fromAt), local(untilAt), standIn(), nobodyBecause);
    }

    /** As the resolver knows it: who refused to stand in does not. */
    Absence absence() {
        return new Absence(person(), fromAt, untilAt, answer == StandInAnswer.REFUSED ? Optional.empty() : standIn());
    }

    StandInChains.Link link() {
        return new StandInChains.Link(id(), person(), fromAt, untilAt, absence().standIn());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, PortalClock.ZONE);
    }
}
