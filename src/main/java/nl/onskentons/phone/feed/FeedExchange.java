package nl.onskentons.phone.feed;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.FeedContents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is called now, for a telephone exchange. The moment at which it was asked is no part of it: as long as nobody else is
 * called, the text is the same.
 *
 * @see <a href="file:docs/feeds.md">docs/feeds.md</a>
 */
@Component
class FeedExchange {

    private final Translations translations;
    private final JsonMapper json = JsonMapper.builder().build();

    FeedExchange(Translations translations) {
        this.translations = translations;
    }

    @JsonPropertyOrder({"school", "topics"})
    record Exchange(String school, List<Topic> topics) {}

    @JsonPropertyOrder({"id", "name", "first", "ladder", "lastResort"})
    record Topic(String id, String name, First first, List<Step> ladder, Step lastResort) {}

    @JsonPropertyOrder({"name", "number", "extension", "until"})
    record First(
            String name,
            @Nullable String number,
            String extension,
            @Nullable String until) {}

    @JsonPropertyOrder({"name", "number", "extension"})
    record Step(String name, @Nullable String number, String extension) {}

    byte[] write(FeedContents.AtThisMoment content) {
        return json.writeValueAsBytes(new Exchange(
                content.school(), content.answers().stream().map(this::topic).toList()));
    }

    private Topic topic(CallAnswer answer) {
        Step first = step(answer.first());
        return new Topic(
                answer.topic().id().toString(),
                answer.topic().name(),
                new First(
                        first.name(),
                        first.number(),
                        first.extension(),
                        answer.until().map(Instant::toString).orElse(null)),
                answer.ladder().stream()
                        .skip(1)
                        .filter(CallStep.Person.class::isInstance)
                        .map(this::step)
                        .toList(),
                answer.ladder().stream()
                        .filter(step -> !(step instanceof CallStep.Person))
                        .map(this::step)
                        .findFirst()
                        .orElse(first));
    }

    private Step step(CallStep step) {
        @Nullable String number = step.number().map(PhoneNumber::value).orElse(null);
        return switch (step) {
            case CallStep.Person person -> new Step(person.name(), number, extension(person.line()));
            case CallStep.LastCard card -> new Step(card.name(), number, extension(card.line()));
            case CallStep.Emergency emergency ->
                new Step(translations.getTranslation(emergency.labelKey(), Translations.DUTCH), number, "");
        };
    }

    private static String extension(Optional<NumberLine> line) {
        return line.map(NumberLine::extension).orElse("");
    }
}
