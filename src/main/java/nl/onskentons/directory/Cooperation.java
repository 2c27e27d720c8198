package nl.onskentons.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/** What a school and an organisation do together. */
@Entity
class Cooperation {

    @Id
    private UUID id;

    private UUID organisationId;
    private SchoolId schoolId;
    private String together = "";
    private String ourPerson = "";
    private String theirPerson = "";
    private @Nullable LocalDate covenantUntil;

    @Version
    private @Nullable Long version;

    protected Cooperation() {}

    Cooperation(EntryId organisation, SchoolId school, CooperationDetails details) {
        id = UUID.randomUUID();
        organisationId = organisation.value();
        schoolId = school;
        describe(details);
    }

    void describe(CooperationDetails details) {
        together = details.together();
        ourPerson = details.ourPerson();
        theirPerson = details.theirPerson();
        covenantUntil = details.covenantUntil().orElse(null);
    }

    UUID id() {
        return id;
    }

    EntryId organisation() {
        return new EntryId(organisationId);
    }

    SchoolId school() {
        return schoolId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CooperationDetails details() {
        return new CooperationDetails(together, ourPerson, theirPerson, Optional.ofNullable(covenantUntil));
    }
}
