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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** A secret link to the schedule of a school. */
@Entity
@Table(name = "phone_feed")
class PhoneFeed {

    private enum Kind {
        SCHOOL,
        TOPIC,
        PERSON
    }

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID topicId;
    private @Nullable UUID personId;
    private String label;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private AccountId madeBy;
    private String madeByName;
    private Instant madeAt;
    private @Nullable LocalDate usedOn;
    private String calendarTag = "";
    private Instant calendarChangedAt;
    private String exchangeTag = "";
    private Instant exchangeChangedAt;

    @Version
    private @Nullable Long version;

    protected PhoneFeed() {}

    PhoneFeed(FeedId id, SchoolId school, FeedSecret secret, FeedDetails details, Actor maker, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        this.secretHash = secret.hash();
        this.label = details.label();
        this.audience = details.audience();
        this.madeBy = maker.id();
        this.madeByName = maker.name();
        this.madeAt = at.truncatedTo(ChronoUnit.SECONDS);
        this.calendarChangedAt = madeAt;
        this.exchangeChangedAt = madeAt;
        switch (details.subject()) {
            case FeedSubject.WholeSchool all -> this.kind = Kind.SCHOOL;
            case FeedSubject.OfTopic(TopicId topic) -> {
                this.kind = Kind.TOPIC;
                this.topicId = topic.value();
            }
            case FeedSubject.OfPerson(EntryId person) -> {
                this.kind = Kind.PERSON;
                this.personId = person.value();
            }
        }
    }

    /**
     * Remembers what is handed out, and that it is.
     *
     * @param tag of the content
     * @return since when the content is so, in whole seconds; another content is always of a later second
     */
    Instant handOut(FeedForm form, String tag, Instant now) {
        usedOn = LocalDate.ofInstant(now, PortalClock.ZONE);
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return switch (form) {
            case CALENDAR -> {
                if (!calendarTag.equals(tag)) {
                    calendarTag = tag;
                    calendarChangedAt = later(second, calendarChangedAt);
                }
                yield calendarChangedAt;
            }
            case EXCHANGE -> {
                if (!exchangeTag.equals(tag)) {
                    exchangeTag = tag;
                    exchangeChangedAt = later(second, exchangeChangedAt);
                }
                yield exchangeChangedAt;
            }
        };
    }

    private static Instant later(Instant second, Instant before) {
        return second.isAfter(before) ? second : before.plusSeconds(1);
    }

    FeedId id() {
        return new FeedId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    FeedSubject subject() {
        return switch (kind) {
            case SCHOOL -> new FeedSubject.WholeSchool();
            case TOPIC -> new FeedSubject.OfTopic(new TopicId(Objects.requireNonNull(topicId)));
            case PERSON -> new FeedSubject.OfPerson(new EntryId(Objects.requireNonNull(personId)));
        };
    }

    String label() {
        return label;
    }

    Audience audience() {
        return audience;
    }

    AccountId madeBy() {
        return madeBy;
    }

    String madeByName() {
        return madeByName;
    }

    LocalDate madeOn() {
        return LocalDate.ofInstant(madeAt, PortalClock.ZONE);
    }

    Optional<LocalDate> usedOn() {
        return Optional.ofNullable(usedOn);
    }
}
