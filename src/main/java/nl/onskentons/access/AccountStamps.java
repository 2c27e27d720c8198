package nl.onskentons.access;

/** Whether a session that began earlier is still good. */
record AccountStamps(boolean enabled, int sessionStamp, int accessStamp) {

    boolean endsSessionOf(PortalUser user) {
        return !enabled || sessionStamp != user.sessionStamp();
    }

    boolean changesAccessOf(PortalUser user) {
        return accessStamp != user.accessStamp();
    }
}
