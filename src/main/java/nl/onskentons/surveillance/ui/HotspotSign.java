package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.onskentons.surveillance.HotspotState;

/** How it stands with a place, in words with a sign in front. */
final class HotspotSign extends Span {

    HotspotSign(HotspotState state) {
        super(sign(state) + " " + translated(state));
        addClassNames("oko-hotspot-sign", tone(state).name().toLowerCase(Locale.ROOT));
    }

    private static String translated(HotspotState state) {
        return I18NProvider.translate(state.key());
    }

    static MapTone tone(HotspotState state) {
        return switch (state) {
            case SEEN -> MapTone.OLD;
            case AGREED, DONE -> MapTone.ACCENT;
            case CHECKED, CLOSED -> MapTone.OK;
            case FADED, UNSOLVED -> MapTone.SOFT;
        };
    }

    private static String sign(HotspotState state) {
        return switch (state) {
            case SEEN -> "◔";
            case AGREED -> "◑";
            case DONE -> "◕";
            case CHECKED, CLOSED -> "✓";
            case FADED, UNSOLVED -> "–";
        };
    }
}
