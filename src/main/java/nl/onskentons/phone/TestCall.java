package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** Somebody called whoever the schedule names, to hear whether that is right. It is made once and never changed. */
@Entity
@Table(name = "phone_test_call")
class TestCall {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String quarter;
    private UUID topicId;
    private UUID personId;
    private @Nullable UUID pointId;

    @Enumerated(EnumType.STRING)
    private TestCallResult result;

    private Instant madeAt;
    private String madeBy;
    private AccountId accountId;

    @Version
    private @Nullable Long version;

    protected TestCall() {}

    TestCall(TestCallId id, TopicLine topic, CallStep.Person called, TestCallResult result, Instant at, Actor by) {
        this.id = id.value();
        this.schoolId = topic.school();
        this.quarter = Quarter.of(LocalDate.ofInstant(at, PortalClock.ZONE)).toString();
        this.topicId = topic.id().value();
        this.personId = called.id().value();
        this.pointId = called.line().map(line -> line.id().value()).orElse(null);
        this.result = result;
        this.madeAt = at.truncatedTo(ChronoUnit.MICROS);
        this.madeBy = by.name();
        this.accountId = by.id();
    }

    SchoolId school() {
        return schoolId;
    }

    Quarter quarter() {
        return Quarter.parse(quarter).orElseThrow();
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    EntryId person() {
        return new EntryId(personId);
    }

    TestCallResult result() {
        return result;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }
}
