package nl.onskentons.school;

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
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Days off that a school chose itself. */
@Entity
@Table(name = "calendar_period")
class OwnPeriod {

    @Id
    private UUID id;

    private SchoolId schoolId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DayKind kind;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Holiday replacedHoliday;

    private @Nullable Integer replacedYear;
    private @Nullable String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected OwnPeriod() {}

    OwnPeriod(OwnPeriodId id, SchoolId school, OwnPeriodDetails details, @Nullable String by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        change(details, by, at);
    }

    final void change(OwnPeriodDetails details, @Nullable String by, Instant at) {
        this.kind = details.kind();
        this.name = details.name();
        this.firstDay = details.first();
        this.lastDay = details.last();
        this.replacedHoliday =
                details.replacedHoliday().map(NationalHoliday::holiday).orElse(null);
        this.replacedYear = details.replacedHoliday()
                .map(national -> national.year().start())
                .orElse(null);
        this.changedBy = by;
        // As exact as the databases keep it, so that what was saved equals what is read.
        this.changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    OwnPeriodId id() {
        return new OwnPeriodId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    OwnPeriodDetails details() {
        return new OwnPeriodDetails(kind, name, firstDay, lastDay, replaces());
    }

    OwnPeriodRow row() {
        return new OwnPeriodRow(id(), version(), details(), changedBy, changedAt);
    }

    private @Nullable NationalHoliday replaces() {
        return replacedHoliday == null || replacedYear == null
                ? null
                : new NationalHoliday(new SchoolYear(replacedYear), replacedHoliday);
    }
}
