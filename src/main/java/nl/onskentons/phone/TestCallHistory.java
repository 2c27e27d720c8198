package nl.onskentons.phone;

import nl.onskentons.common.Quarter;

/**
 * What came of the test calls of a quarter.
 *
 * @param tested how many topics got one
 * @param reached of how many the last one was right
 */
public record TestCallHistory(Quarter quarter, int tested, int reached) {}
