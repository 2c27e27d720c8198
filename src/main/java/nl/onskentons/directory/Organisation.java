package nl.onskentons.directory;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** An organisation that works with the school, or the school itself. */
@Entity
@DiscriminatorValue("ORGANISATION")
class Organisation extends DirectoryEntry {

    private String shortName = "";
    private String website = "";
    private String street = "";
    private String postalCode = "";
    private String city = "";
    private String mailingAddress = "";

    protected Organisation() {}

    Organisation(EntryId id, OrganisationDetails details) {
        super(id, details.common().name());
        describe(details);
    }

    void describe(OrganisationDetails details) {
        describe(details.common());
        shortName = details.shortName();
        website = details.website();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        mailingAddress = details.mailingAddress();
        classify(details.sector(), city);
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                common(), shortName, sector(), website, street, postalCode, city, mailingAddress);
    }

    @Override
    EntryKind kind() {
        return EntryKind.ORGANISATION;
    }

    @Override
    List<String> searchTexts() {
        return List.of(shortName, city);
    }
}
