package nl.onskentons.phone;

import nl.onskentons.common.Versioned;

/**
 * A rule as it is read.
 *
 * @param mayEdit whether whoever looks may change it
 */
public record RuleLine(RuleId id, TopicId topic, long version, RuleDetails details, boolean mayEdit)
        implements Versioned<RuleId, RuleDetails> {}
