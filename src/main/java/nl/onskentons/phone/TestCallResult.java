package nl.onskentons.phone;

import java.util.List;

/** What came of a test call. */
public enum TestCallResult {
    REACHED,
    NOT_ANSWERED,
    /** Somebody answered whom nobody knows, or the number does not exist. */
    WRONG_NUMBER,
    /** The number is theirs, but they do not handle this topic. */
    WRONG_PERSON;

    /** Why one can fail. */
    public static final List<TestCallResult> FAILURES = List.of(NOT_ANSWERED, WRONG_NUMBER, WRONG_PERSON);

    public boolean isFailure() {
        return this != REACHED;
    }

    public String key() {
        return "phone.testCall.result." + name();
    }
}
