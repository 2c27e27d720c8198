package nl.onskentons.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** What a school decides for all its topics; it is there once the school has its starting set. */
@Entity
class PhoneSchool {

    @Id
    private UUID schoolId;

    private @Nullable UUID deskEntry;
    private LastResort lastResort;

    /** How often the topics were changed; counted by {@link PhoneRevisions}, so never written here. */
    @Column(updatable = false)
    private long revision;

    protected PhoneSchool() {}

    PhoneSchool(SchoolId school) {
        this.schoolId = school.value();
        this.lastResort = new LastResort.Desk();
    }

    void settle(PhoneSettings settings) {
        this.deskEntry = settings.desk().map(EntryId::value).orElse(null);
        this.lastResort = settings.lastResort();
    }

    PhoneSettings settings() {
        return new PhoneSettings(Optional.ofNullable(deskEntry).map(EntryId::new), lastResort);
    }

    long revision() {
        return revision;
    }
}
