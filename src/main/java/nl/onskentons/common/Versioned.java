package nl.onskentons.common;

/**
 * Something as it is read, to be changed and given back.
 *
 * @param <I> what tells it from the others
 * @param <D> what is written down of it
 */
public interface Versioned<I, D> {

    I id();

    /** That of how it is now; whoever changes it gives it back. */
    long version();

    D details();
}
