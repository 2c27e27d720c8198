package nl.onskentons.phone;

import nl.onskentons.common.SchoolId;

/** What a removed rule is put back with. */
public record RemovedRule(RuleId id, SchoolId school, TopicId topic, int place, RuleDetails details) {}
