package nl.onskentons.surveillance.ui.exchange;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.EmergencyNumbers.EmergencyNumber;
import nl.onskentons.common.PortalClock;
import nl.onskentons.surveillance.ui.PlaceTexts;

/**
 * What every sheet has: what it is, of which school, when it was printed, and until when it is of use.
 *
 * @param validDays how long; 0 when it is about what is over
 */
public record PaperText(PlaceTexts texts, String title, String school, Instant at, int validDays) {

    static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    public String of(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public String language() {
        return texts.locale().getLanguage();
    }

    public String printed() {
        return of("surveillance.paper.printed", format("surveillance.paper.moment", at.atZone(PortalClock.ZONE)));
    }

    public String validUntil() {
        return validDays == 0
                ? ""
                : of(
                        "surveillance.paper.until",
                        format(
                                "surveillance.paper.day",
                                at.atZone(PortalClock.ZONE).plusDays(validDays)));
    }

    public List<EmergencyNumber> emergency() {
        return EmergencyNumbers.ALL;
    }

    private String format(String key, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(of(key), texts.locale()).format(moment);
    }
}
