package nl.onskentons.directory.exchange;

import nl.onskentons.common.Rejection;

/** The reasons to refuse a file as a whole. */
final class Rejections {

    private Rejections() {}

    static Rejection because(String reason, Object... arguments) {
        return Rejection.of("directory.exchange.rejected." + reason, arguments);
    }

    static Rejection tooManyCards() {
        return because("toomany", FieldLimits.CARDS);
    }

    static Rejection tooLarge() {
        return because("toolarge", FieldLimits.FILE_MEGABYTES);
    }
}
