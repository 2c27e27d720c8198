package nl.onskentons.home.ui;

import org.springframework.http.HttpStatusCode;

/** What can go wrong with a page, as far as whoever asked for it needs to know; public for the template. */
public enum Mishap {
    /** There is no such page, or it is not for this person: the answer is the same, so that nobody learns which. */
    NOT_THERE,
    /** It is our fault. */
    WENT_WRONG;

    static Mishap of(HttpStatusCode status) {
        return status.is4xxClientError() ? NOT_THERE : WENT_WRONG;
    }

    public String titleKey() {
        return "mishap." + name();
    }

    public String hintKey() {
        return "mishap." + name() + ".hint";
    }
}
