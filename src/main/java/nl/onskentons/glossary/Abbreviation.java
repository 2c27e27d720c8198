package nl.onskentons.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import nl.onskentons.common.Sector;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One meaning of an abbreviation, in one sector. */
@Entity
class Abbreviation {

    @Id
    private UUID id;

    private String shortForm;
    private String shortFormKey;
    private String meaning;
    private String explanation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    private @Nullable String successor;
    private @Nullable String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected Abbreviation() {}

    Abbreviation(AbbreviationId id, AbbreviationDetails details, @Nullable String by, Instant at) {
        this.id = id.value();
        change(details, by, at);
    }

    final void change(AbbreviationDetails details, @Nullable String by, Instant at) {
        this.shortForm = details.shortForm();
        this.shortFormKey = details.key();
        this.meaning = details.meaning();
        this.explanation = details.explanation();
        this.sector = details.sector();
        this.standing = details.standing();
        this.successor = details.successor();
        this.changedBy = by;
        // As exact as the databases keep it, so that what was saved equals what is read.
        this.changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    AbbreviationId id() {
        return new AbbreviationId(id);
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    AbbreviationDetails details() {
        return new AbbreviationDetails(shortForm, meaning, explanation, sector, standing, successor);
    }

    AbbreviationRow row() {
        return new AbbreviationRow(id(), version(), details(), changedBy, changedAt);
    }
}
