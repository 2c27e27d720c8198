package nl.onskentons.phone.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.onskentons.common.Translations;
import nl.onskentons.phone.FeedContents;
import nl.onskentons.phone.FeedStretch;
import org.springframework.stereotype.Component;

/**
 * The schedule as iCalendar: one entry per stretch, in UTC and without repetition, so that no programme has to work out
 * weeks, holidays or the clocks. The same content is the same text at every moment.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
@Component
class FeedCalendar {

    private static final String PRODUCT = "-//Ons kent ons//Wie bel ik nu//NL";
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Translations translations;

    FeedCalendar(Translations translations) {
        this.translations = translations;
    }

    byte[] write(FeedContents.OverWeeks content) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name(content)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        content.stretches()
                .forEach(stretch -> calendar.add(event(stretch, content.window().from())));
        return ContentLines.folded(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private String name(FeedContents.OverWeeks content) {
        return content.name().isEmpty()
                ? text("phone.feed.calendar", content.school())
                : text("phone.feed.calendar.of", content.name(), content.school());
    }

    private VEvent event(FeedStretch stretch, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid("%s-%s@onskentons".formatted(stretch.topic(), UTC.format(stretch.from()))));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(stretch.from()));
        event.add(new DtEnd<>(stretch.until()));
        event.add(new Summary(summary(stretch)));
        if (!stretch.subtitle().isEmpty()) {
            event.add(new Description(stretch.subtitle()));
        }
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String summary(FeedStretch stretch) {
        return stretch.number()
                .map(line -> line.extension().isEmpty()
                        ? text(
                                "phone.feed.event.number",
                                stretch.about(),
                                stretch.name(),
                                line.number().dutch())
                        : text(
                                "phone.feed.event.extension",
                                stretch.about(),
                                stretch.name(),
                                line.number().dutch(),
                                line.extension()))
                .orElseGet(() -> text("phone.feed.event", stretch.about(), stretch.name()));
    }

    /** In the language of the schools: whoever fetches it did not choose another. */
    private String text(String key, Object... arguments) {
        return translations.getTranslation(key, Translations.DUTCH, arguments);
    }
}
