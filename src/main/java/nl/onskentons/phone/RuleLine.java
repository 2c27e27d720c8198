package nl.onskentons.phone;

/**
 * A rule as it is read.
 *
 * @param version that of the rule as it is now; whoever changes it gives it back
 * @param mayEdit whether whoever looks may change it
 */
public record RuleLine(RuleId id, TopicId topic, long version, RuleDetails details, boolean mayEdit) {}
