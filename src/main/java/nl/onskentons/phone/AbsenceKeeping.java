package nl.onskentons.phone;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing who is absent when, and who stands in: everybody does so for themselves, and co-ordinators for those on the
 * schedule of their school. Who stands in is asked, and counts from the start until they say no. {@link WhoIsAbsent} reads them.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AbsenceKeeping {

    private final ReportedAbsences absences;
    private final AbsenceRights rights;
    private final AbsenceRules rules;
    private final AbsenceLines lines;
    private final AbsenceNews news;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    AbsenceKeeping(
            ReportedAbsences absences,
            AbsenceRights rights,
            AbsenceRules rules,
            AbsenceLines lines,
            AbsenceNews news,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.absences = absences;
        this.rights = rights;
        this.rules = rules;
        this.lines = lines;
        this.news = news;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Everything about an absence that would be refused at once; empty when nothing.
     *
     * @throws AccessDeniedException unless the current user may report absences of this person
     */
    @Transactional(readOnly = true)
    public List<Rejection> problems(AbsenceId id, AbsenceDetails details) {
        rights.require(details.person());
        return rules.problems(id, details);
    }

    /**
     * Reports that somebody is absent, and asks whoever stands in.
     *
     * @param id made when the form was opened: reporting it twice reports it once
     * @throws Rejection of the first of {@link #problems}
     */
    public AbsenceOutcome report(AbsenceId id, AbsenceDetails details) {
        rights.require(details.person());
        rules.lock(people(details));
        Optional<ReportedAbsence> there = absences.findById(id.value());
        if (there.isPresent()) {
            rights.require(there.get().person());
            return outcome(there.get(), Optional.empty());
        }
        requireRight(id, details);
        ReportedAbsence absence = absences.saveAndFlush(new ReportedAbsence(id, details, currentUser.actor()));
        news.log("absence.reported", absence.person());
        news.asked(absence);
        return outcome(absence, Optional.empty());
    }

    /**
     * Changes an absence, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection of the first of {@link #problems}
     * @throws StaleEdit when somebody else changed or cancelled it
     */
    public AbsenceOutcome change(AbsenceId id, long basedOn, AbsenceDetails details) {
        ReportedAbsence absence = locked(id, details);
        if (absence.details().equals(details)) {
            return outcome(absence, Optional.empty());
        }
        requireSame(absence, basedOn);
        requireRight(id, details);
        AbsenceUndo before = absence.undo();
        absence.change(details);
        absences.saveAndFlush(absence);
        news.log("absence.changed", absence.person());
        news.asked(absence);
        return outcome(absence, Optional.of(before.after(absence.version())));
    }

    /**
     * Takes an absence back: the person is there after all.
     *
     * @param basedOn the version that was read
     * @return what {@link #undo} puts it back with
     * @throws StaleEdit when somebody else changed or cancelled it
     */
    public AbsenceUndo cancel(AbsenceId id, long basedOn) {
        ReportedAbsence absence = locked(id, null);
        requireSame(absence, basedOn);
        AbsenceUndo undo = absence.undo();
        absences.delete(absence);
        absences.flush();
        news.log("absence.cancelled", absence.person());
        return undo;
    }

    /**
     * Puts an absence back as it was before it was changed or cancelled, with the answer of the stand-in; does nothing when it
     * is back already.
     *
     * @throws Rejection when something else is in the way by now
     * @throws StaleEdit when somebody else changed it since
     */
    public void undo(AbsenceUndo undo) {
        rights.require(undo.details().person());
        rules.lock(people(undo.details()));
        Optional<ReportedAbsence> there = absences.findById(undo.id().value());
        if (there.filter(absence -> absence.details().equals(undo.details())).isPresent()) {
            return;
        }
        if (!there.map(ReportedAbsence::version).equals(undo.changedTo())) {
            throw there.map(lines::of).map(StaleEdit::changed).orElseGet(StaleEdit::removed);
        }
        requireRight(undo.id(), undo.details());
        ReportedAbsence absence = there.orElseGet(
                () -> new ReportedAbsence(undo.id(), undo.details(), new Actor(undo.reporter(), undo.reportedBy())));
        absence.putBack(undo);
        absences.saveAndFlush(absence);
        news.log("absence.restored", absence.person());
    }

    /**
     * The stand-in says whether they can; they may think again.
     *
     * @param basedOn the version that was read: the answer is to that question
     * @throws Rejection when by now something is in the way of a yes
     * @throws StaleEdit when somebody else changed or cancelled it
     * @throws AccessDeniedException unless the current user is the stand-in
     */
    public AbsenceLine answer(AbsenceId id, long basedOn, boolean accepts) {
        ReportedAbsence absence = absences.findById(id.value()).orElseThrow(StaleEdit::removed);
        requireStandIn(absence);
        absence = relocked(absence, null);
        requireStandIn(absence);
        StandInAnswer wanted = accepts ? StandInAnswer.ACCEPTED : StandInAnswer.REFUSED;
        if (absence.answer() == wanted) {
            return lines.of(absence);
        }
        requireSame(absence, basedOn);
        if (!absence.until().isAfter(clock.instant())) {
            throw Rejection.of("rejection.phone.absence.over");
        }
        if (absence.answer() == StandInAnswer.REFUSED) {
            requireRight(id, absence.details());
        }
        absence.answer(accepts);
        absences.saveAndFlush(absence);
        news.log(accepts ? "absence.accepted" : "absence.refused", absence.person());
        if (!accepts) {
            news.refused(absence);
        }
        return lines.of(absence);
    }

    /** An absence that the current user may change; whoever changes the schedules that it concerns waits from here on. */
    private ReportedAbsence locked(AbsenceId id, @Nullable AbsenceDetails wanted) {
        ReportedAbsence read = absences.findById(id.value()).orElseThrow(StaleEdit::removed);
        rights.require(read.person());
        if (wanted != null && !wanted.person().equals(read.person())) {
            throw new AccessDeniedException("An absence stays that of the same person");
        }
        return relocked(read, wanted);
    }

    private ReportedAbsence relocked(ReportedAbsence read, @Nullable AbsenceDetails wanted) {
        Set<EntryId> concerned = new HashSet<>(people(read.details()));
        if (wanted != null) {
            concerned.addAll(people(wanted));
        }
        rules.lock(concerned);
        return absences.findById(read.id().value()).orElseThrow(StaleEdit::removed);
    }

    private void requireRight(AbsenceId id, AbsenceDetails details) {
        rules.problems(id, details).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void requireSame(ReportedAbsence absence, long basedOn) {
        if (absence.version() != basedOn) {
            throw StaleEdit.changed(lines.of(absence));
        }
    }

    private void requireStandIn(ReportedAbsence absence) {
        if (absence.standIn().isEmpty() || !absence.standIn().equals(directory.ownCard())) {
            throw new AccessDeniedException("Not whoever stands in");
        }
    }

    private AbsenceOutcome outcome(ReportedAbsence absence, Optional<AbsenceUndo> undo) {
        return new AbsenceOutcome(
                lines.of(absence),
                rules.rostersIn(absence.details()),
                rules.leftAlone(absence.id(), absence.details()),
                undo);
    }

    private static Collection<EntryId> people(AbsenceDetails details) {
        return Stream.concat(Stream.of(details.person()), details.standIn().stream())
                .toList();
    }
}
