package nl.onskentons.phone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;

/**
 * Somebody will not be there. Why is not asked: health is nobody's business.
 *
 * @param from the first moment of the absence, on the clocks of the Netherlands
 * @param until the first moment after it; at most {@value #MAX_DAYS} days later
 * @param standIn who serves the same topics meanwhile
 * @param nobodyBecause why nobody does, when there is no stand-in; at most {@value #MAX_REASON} characters
 */
public record AbsenceDetails(
        EntryId person, LocalDateTime from, LocalDateTime until, Optional<EntryId> standIn, String nobodyBecause) {

    public static final int MAX_REASON = 200;
    public static final int MAX_DAYS = 400;

    /** How far ahead an absence may begin. */
    public static final int MAX_DAYS_AHEAD = 800;

    public AbsenceDetails {
        nobodyBecause = standIn.isPresent() ? "" : TextRules.line(nobodyBecause);
    }

    /** Whole days, both included. */
    public static AbsenceDetails onDays(
            EntryId person, LocalDate first, LocalDate last, Optional<EntryId> standIn, String nobodyBecause) {
        return new AbsenceDetails(
                person, first.atStartOfDay(), last.plusDays(1).atStartOfDay(), standIn, nobodyBecause);
    }

    /** The same absence, with somebody who stands in. */
    public AbsenceDetails withStandIn(EntryId other) {
        return new AbsenceDetails(person, from, until, Optional.of(other), "");
    }

    /**
     * Everything about it that is refused whoever else is absent: of the field {@code until} when it ends before it starts or
     * lasts too long, of {@code standIn} when that is the person who is absent, and of {@code nobodyBecause} when there is
     * neither a stand-in nor a reason for that, or too long a one.
     */
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        if (!start().isBefore(end())) {
            problems.add(Rejection.ofField("until", "rejection.phone.absence.backwards"));
        } else if (Duration.between(start(), end()).compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
            problems.add(Rejection.ofField("until", "rejection.phone.absence.long", MAX_DAYS));
        }
        if (standIn.filter(person::equals).isPresent()) {
            problems.add(Rejection.ofField("standIn", "rejection.phone.absence.self"));
        }
        standInProblem(standIn.isPresent(), nobodyBecause).ifPresent(problems::add);
        return problems;
    }

    /** What is refused of having nobody, or somebody, to stand in. */
    public static Optional<Rejection> standInProblem(boolean hasStandIn, String nobodyBecause) {
        if (!hasStandIn && nobodyBecause.isBlank()) {
            return Optional.of(Rejection.ofField("nobodyBecause", "rejection.phone.absence.nobody"));
        }
        return nobodyBecause.length() > MAX_REASON
                ? Optional.of(Rejection.ofField("nobodyBecause", "rejection.phone.absence.reason", MAX_REASON))
                : Optional.empty();
    }

    public AbsencePeriod period() {
        return new AbsencePeriod(from, until);
    }

    /** Whether it takes some time, and not too much of it. */
    boolean lasts() {
        return problems().stream().noneMatch(problem -> problem.field().equals(Optional.of("until")));
    }

    boolean isFarFrom(Instant now) {
        return Duration.between(now, start()).compareTo(Duration.ofDays(MAX_DAYS_AHEAD)) > 0;
    }

    Instant start() {
        return from.atZone(PortalClock.ZONE).toInstant();
    }

    Instant end() {
        return until.atZone(PortalClock.ZONE).toInstant();
    }

    /** The dates that it touches. */
    Period days() {
        return AbsencePeriod.days(start(), end());
    }
}
