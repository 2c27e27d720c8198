package nl.onskentons.common.startup;

/**
 * The portal does not start, for a reason that whoever starts it can do something about.
 *
 * <p>The message is one Dutch sentence, and all that is shown of it.
 */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
