package nl.onskentons.surveillance.map;

import java.util.List;

/** What came of searching for an address. */
public sealed interface AddressAnswer {

    /** @param hits the best first, possibly none */
    record Found(List<AddressHit> hits) implements AddressAnswer {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Nothing was searched. */
    record NotSearched(Reason reason) implements AddressAnswer {}

    /** Why nothing was searched. */
    enum Reason {
        /** Whoever runs the portal switched it off. */
        OFF,
        /** Less than {@link AddressSearch#SHORTEST} characters. */
        TOO_SHORT,
        /** Too often in a short time; after a few seconds it works again. */
        TOO_OFTEN,
        /** The server that knows the addresses gave no answer that can be read. */
        NO_ANSWER
    }
}
