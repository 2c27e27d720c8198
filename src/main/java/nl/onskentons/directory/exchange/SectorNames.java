package nl.onskentons.directory.exchange;

import java.util.Arrays;
import java.util.Optional;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Sector;
import nl.onskentons.common.Translations;

/** Sectors in files, as they are called on screen in Dutch. */
final class SectorNames {

    private static final Translations TEXTS = new Translations();

    private SectorNames() {}

    /** Empty when the card does not say it. */
    static String of(OwnFields own) {
        return own.sector() == null ? "" : of(own.sector());
    }

    private static String of(Sector sector) {
        return TEXTS.getTranslation(sector.key(), Translations.DUTCH);
    }

    /** Empty when it is no sector of ours. */
    static Optional<Sector> find(String name) {
        String wanted = Folding.fold(name);
        return Arrays.stream(Sector.values())
                .filter(sector -> Folding.fold(of(sector)).equals(wanted))
                .findFirst();
    }
}
