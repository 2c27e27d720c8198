package nl.onskentons.directory.exchange;

/** How the reading of a file tells how far it is, and learns that it should stop. Called on the reading thread. */
public interface ReadProgress {

    /** Nobody watches, and nobody stops it. */
    ReadProgress SILENT = new ReadProgress() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void at(long bytesRead, long total, int cards) {}
    };

    /** Whether to stop; asked before every card. */
    boolean cancelled();

    /**
     * Called now and then, and once at the end.
     *
     * @param bytesRead how much of the file has been read, at most {@code total}
     * @param total the size of the file in bytes
     * @param cards how many cards were handed over, refused ones included
     */
    void at(long bytesRead, long total, int cards);
}
