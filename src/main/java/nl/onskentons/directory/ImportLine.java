package nl.onskentons.directory;

import java.util.List;
import java.util.Optional;

/**
 * A card of an address book as somebody decides on it.
 *
 * @param position which card of the file it is, counted from 1
 * @param line the line or row of the file on which it begins, counted from 1
 * @param name empty when the card was refused: what a refused card says is not kept
 * @param subtitle the function and organisation, or the place
 * @param match the entry that it is, or may be
 * @param changes what it would add or change, field by field
 * @param reason why it is refused or was left out
 * @param remarks what of it is not, or not wholly, taken over
 */
public record ImportLine(
        int position,
        int line,
        RowStatus status,
        Optional<RowChoice> choice,
        Optional<RowOutcome> outcome,
        String name,
        String subtitle,
        Optional<EntryCard.EntryLink> match,
        List<FieldChange> changes,
        Optional<ImportReason> reason,
        List<ImportReason> remarks) {}
