package nl.onskentons.directory;

/**
 * What was changed in what a school and an organisation do together.
 *
 * @param line its field is that of {@link CooperationDetails}; a day stands in it as 2027-01-31
 */
public record CooperationChange(String schoolName, HistoryLine line) {}
