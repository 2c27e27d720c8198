package nl.onskentons.phone;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.groups.Tuple;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test needs that lets people of the northern example school be absent; now is Tuesday 24 November 2026, 9.12. */
abstract class AbsenceFixture {

    static final WorkingPattern WEEKDAYS = Timetables.USUAL_OPEN;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    WhoIsAbsent absent;

    @Autowired
    RuleKeeping rules;

    @Autowired
    TopicKeeping topics;

    @Autowired
    DirectoryKeeping cards;

    @Autowired
    CardOwners owners;

    @Autowired
    Directory directory;

    @Autowired
    Schools schools;

    @Autowired
    CurrentUser currentUser;

    EntryId person(String name, SchoolId school) {
        return person(name, school, PointDetails.phone(PointKind.MOBILE, "06 00 00 00 71", Audience.STAFF));
    }

    EntryId person(String name, SchoolId school, PointDetails... points) {
        return personAt(name, Set.of(school), points);
    }

    EntryId personAt(String name, Set<SchoolId> at, PointDetails... points) {
        EntryId id = EntryId.random();
        SignedIn.as("beheer", () -> {
            cards.add(
                    id,
                    new ContactDetails(
                            new CommonDetails(name, "", WorkingPattern.none(), at, List.of(points)),
                            List.of(),
                            "",
                            false));
            return id;
        });
        return id;
    }

    TopicId topic(String name, SchoolId school) {
        TopicId id = TopicId.random();
        SignedIn.as("beheer", () -> topics.add(id, school, Topics.called(name)));
        return id;
    }

    TopicId topicUnder(TopicId parent, String name, SchoolId school) {
        TopicId id = TopicId.random();
        SignedIn.as("beheer", () -> topics.add(id, school, Topics.called(name).under(parent)));
        return id;
    }

    /** At all hours of the school. */
    void serves(EntryId person, TopicId... some) {
        serves(WEEKDAYS, person, some);
    }

    void standsInFor(EntryId person, TopicId... some) {
        serves(WorkingPattern.none(), person, some);
    }

    private void serves(WorkingPattern hours, EntryId person, TopicId... some) {
        SignedIn.as("beheer", () -> {
            for (TopicId topic : some) {
                rules.add(RuleId.random(), topic, RuleDetails.atSchool(person, hours));
            }
            return person;
        });
    }

    void isCardOf(EntryId card, String account) {
        SignedIn.as("beheer", () -> {
            directory.card(card).ifPresent(found -> owners.give(card, account(account)));
            return card;
        });
    }

    AccountId account(String name) {
        return SignedIn.as(name, () -> currentUser.require().id());
    }

    AbsenceLine report(EntryId person, String from, String until, EntryId standIn) {
        return keeping.report(AbsenceId.random(), absence(person, from, until, standIn))
                .line();
    }

    AbsenceLine reportNobody(EntryId person, String from, String until) {
        return keeping.report(AbsenceId.random(), nobody(person, from, until)).line();
    }

    static AbsenceDetails absence(EntryId person, String from, String until, EntryId standIn) {
        return new AbsenceDetails(person, moment(from), moment(until), Optional.of(standIn), "");
    }

    static AbsenceDetails nobody(EntryId person, String from, String until) {
        return new AbsenceDetails(person, moment(from), moment(until), Optional.empty(), "Dat kan een dag wachten.");
    }

    /** Field and key of each refusal, in order. */
    List<Tuple> refusals(AbsenceDetails details) {
        List<Tuple> refusals = new ArrayList<>();
        for (Rejection problem : keeping.problems(AbsenceId.random(), details)) {
            refusals.add(Tuple.tuple(
                    problem.field().orElse(""),
                    problem.key().substring(problem.key().lastIndexOf('.') + 1)));
        }
        return refusals;
    }

    static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text.contains("T") ? text : text + "T00:00");
    }
}
