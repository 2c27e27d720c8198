package nl.onskentons.school;

import nl.onskentons.common.Rejection;

/**
 * What a school decides for itself.
 *
 * @param name how people call it, 1 to 120 characters
 * @param policeLabel what its police officer is called: "wijkagent", in some cities "buurtregisseur"; 1 to 40 characters
 * @param confirmationDays after how many days a number reads as old, 1 to 730
 * @param region by which its school holidays are spread
 */
public record SchoolDetails(String name, String policeLabel, int confirmationDays, SchoolRegion region) {

    /** What the flyer's rules start from; see rules.md, "labels and thresholds are defaults of settings". */
    public static final int DEFAULT_CONFIRMATION_DAYS = 90;

    public static final SchoolRegion DEFAULT_REGION = SchoolRegion.MIDDEN;

    public static final String DEFAULT_POLICE_LABEL = "wijkagent";

    public SchoolDetails {
        name = name.strip();
        policeLabel = policeLabel.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw Rejection.ofField("name", "rejection.school.name");
        }
        if (policeLabel.isEmpty() || policeLabel.length() > 40) {
            throw Rejection.ofField("policeLabel", "rejection.school.policeLabel");
        }
        if (confirmationDays < 1 || confirmationDays > 730) {
            throw Rejection.ofField("confirmationDays", "rejection.school.confirmationDays");
        }
    }

    /** A school with the given name and otherwise the {@linkplain #DEFAULT_POLICE_LABEL usual} settings. */
    public static SchoolDetails named(String name) {
        return new SchoolDetails(name, DEFAULT_POLICE_LABEL, DEFAULT_CONFIRMATION_DAYS, DEFAULT_REGION);
    }
}
