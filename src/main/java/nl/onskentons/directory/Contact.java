package nl.onskentons.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.AccountId;
import org.jspecify.annotations.Nullable;

/** A person who can be called, at one organisation or several. */
@Entity
@DiscriminatorValue("CONTACT")
class Contact extends DirectoryEntry {

    private String languages = "";

    /** Whether this person does not want a picture here; some police officers do not. */
    private boolean photoRefused;

    /** The account of this person, who then keeps the own card. */
    private @Nullable AccountId accountId;

    @ElementCollection
    @CollectionTable(name = "contact_position", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<Position> positions = new ArrayList<>();

    protected Contact() {}

    Contact(EntryId id, ContactDetails details) {
        super(id, details.common().name());
        describe(details);
    }

    void describe(ContactDetails details) {
        describe(details.common());
        languages = details.languages();
        photoRefused = details.photoRefused();
        if (!positions.equals(details.positions())) {
            positions.clear();
            positions.addAll(details.positions());
        }
    }

    void belongTo(@Nullable AccountId account) {
        accountId = account;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId);
    }

    List<Position> positions() {
        return List.copyOf(positions);
    }

    String languages() {
        return languages;
    }

    boolean photoRefused() {
        return photoRefused;
    }

    ContactDetails details() {
        return new ContactDetails(common(), positions(), languages, photoRefused);
    }

    @Override
    EntryKind kind() {
        return EntryKind.CONTACT;
    }

    @Override
    List<String> searchTexts() {
        return List.of(subtitle());
    }
}
