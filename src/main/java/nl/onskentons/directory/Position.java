package nl.onskentons.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.TextRules;

/**
 * What a person is at an organisation.
 *
 * @param organisation which organisation
 * @param roleTitle the function as people call it, such as "leerplichtambtenaar"; at most 120 characters, may be empty
 */
@Embeddable
public record Position(@Column(name = "organisation_id") UUID organisation, String roleTitle) implements Serializable {

    public static final int MAX_ROLE_TITLE = 120;

    public Position {
        roleTitle = TextRules.line("roleTitle", roleTitle, MAX_ROLE_TITLE);
    }

    public static Position at(EntryId organisation, String roleTitle) {
        return new Position(organisation.value(), roleTitle);
    }

    public EntryId organisationId() {
        return new EntryId(organisation);
    }
}
