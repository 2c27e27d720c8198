package nl.onskentons.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A school, or a location that keeps its own agreements. */
@Entity
class School {

    @Id
    private UUID id;

    private String name;
    private String policeLabel;
    private int confirmationDays;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SchoolRegion region;

    @Version
    private @Nullable Long version;

    protected School() {}

    School(SchoolId id, SchoolDetails details) {
        this.id = id.value();
        this.name = details.name();
        this.policeLabel = details.policeLabel();
        this.confirmationDays = details.confirmationDays();
        this.region = details.region();
    }

    void change(SchoolDetails details) {
        this.name = details.name();
        this.policeLabel = details.policeLabel();
        this.confirmationDays = details.confirmationDays();
        this.region = details.region();
    }

    SchoolId id() {
        return new SchoolId(id);
    }

    SchoolDetails details() {
        return new SchoolDetails(name, policeLabel, confirmationDays, region);
    }
}
