package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.directory.EntryId;

/**
 * What is written down of a place. Texts are stripped.
 *
 * @param name what people call it, 1 to {@value #MAX_NAME} characters, with a letter or digit in it
 * @param seen what was seen there, at most {@value #MAX_TEXT} characters; may be empty
 * @param agreed what was agreed to do, at most {@value #MAX_TEXT} characters; may be empty
 * @param schoolSide who does it for the school
 * @param policeSide who does it for the police
 */
public record HotspotDetails(
        String name,
        CategoryId category,
        Place place,
        Layer layer,
        InSight inSight,
        Light light,
        BusyTimes times,
        String seen,
        String agreed,
        Optional<EntryId> schoolSide,
        Optional<EntryId> policeSide)
        implements Serializable {

    public static final int MAX_NAME = 80;
    public static final int MAX_TEXT = 500;

    /** @throws Rejection of the field that does not keep to these limits */
    public HotspotDetails {
        name = checkedName(name);
        seen = TextRules.text("seen", seen, MAX_TEXT);
        agreed = TextRules.text("agreed", agreed, MAX_TEXT);
    }

    /** A place of which nothing else is known. */
    public static HotspotDetails named(String name, CategoryId category, Place place, Layer layer) {
        return new HotspotDetails(
                name,
                category,
                place,
                layer,
                InSight.NO,
                Light.UNKNOWN,
                BusyTimes.any(),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** What is refused of each of these fields, whatever the others say; empty when nothing. */
    public static List<Rejection> problems(String name, String seen, String agreed) {
        return Rejection.all(
                () -> checkedName(name),
                () -> TextRules.text("seen", seen, MAX_TEXT),
                () -> TextRules.text("agreed", agreed, MAX_TEXT));
    }

    /** What seems to be of a pupil in what was typed (R2), each with the field it stands in; empty when nothing. */
    public List<Rejection> pupilWords() {
        return Rejection.all(
                () -> PupilWords.requireNone("name", name),
                () -> PupilWords.requireNone("seen", seen),
                () -> PupilWords.requireNone("agreed", agreed));
    }

    private static String checkedName(String name) {
        String line = TextRules.line("name", name, MAX_NAME);
        if (Folding.fold(line).isEmpty()) {
            throw Rejection.ofField("name", "rejection.hotspot.name");
        }
        return line;
    }
}
