package nl.onskentons.phone;

import java.util.Optional;

/** Why somebody is called, with names. */
public sealed interface CallReason {

    /** It is their own turn. */
    record OwnHours() implements CallReason {}

    /**
     * Somebody else is absent.
     *
     * @param absent who that is
     * @param alsoAbsent the first stand-in, when that one is absent as well
     */
    record StandsIn(String absent, Optional<String> alsoAbsent) implements CallReason {}

    /** A temporary roster holds. */
    record OnRoster() implements CallReason {}
}
