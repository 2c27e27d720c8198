package nl.onskentons.surveillance.ui.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.surveillance.QuarterPlace;
import nl.onskentons.surveillance.QuarterReport;
import nl.onskentons.surveillance.Side;
import nl.onskentons.surveillance.ui.PlaceTexts;

/** A quarter as it stands on paper. */
public record QuarterPaper(PaperText text, QuarterTexts words, QuarterReport report, String map) {

    /** More is no sheet to meet with; the portal has them all. */
    static final int MOST = 150;

    private static final int WIDTH = 1410;
    private static final int HEIGHT = 620;

    QuarterPaper(PlaceTexts texts, String school, QuarterReport report, Instant printed) {
        this(
                new PaperText(
                        texts,
                        texts.text("surveillance.quarter.of", name(new QuarterTexts(texts), report.quarter(), printed)),
                        school,
                        printed,
                        0),
                new QuarterTexts(texts),
                report,
                picture(report));
    }

    private static String name(QuarterTexts words, Quarter quarter, Instant printed) {
        return Quarter.of(LocalDate.ofInstant(printed, PortalClock.ZONE)).equals(quarter)
                ? words.text("surveillance.quarter.going", words.name(quarter))
                : words.name(quarter);
    }

    public List<QuarterPlace> places() {
        return report.places().subList(0, Math.min(MOST, report.places().size()));
    }

    public int more() {
        return report.places().size() - places().size();
    }

    public String side(boolean school) {
        return text.texts().side(school ? Side.SCHOOL : Side.POLICE);
    }

    public String passes(QuarterPlace place, boolean school) {
        return words.passes(place, school ? Side.SCHOOL : Side.POLICE);
    }

    private static String picture(QuarterReport report) {
        List<QuarterPlace> places =
                report.places().subList(0, Math.min(MOST, report.places().size()));
        byte[] png = QuarterTexts.map(places, WIDTH, HEIGHT);
        return png.length == 0 ? "" : PaperText.picture(png);
    }
}
