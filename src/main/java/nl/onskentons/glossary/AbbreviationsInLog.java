package nl.onskentons.glossary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.LogSubjects;
import org.springframework.stereotype.Component;

/** Names the abbreviations that lines of the log are about. */
@Component
class AbbreviationsInLog implements LogSubjects {

    private final Abbreviations abbreviations;

    AbbreviationsInLog(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public String type() {
        return "abbreviation";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return abbreviations.findAllById(subjects).stream()
                .collect(Collectors.toMap(
                        found -> found.id().value(), found -> found.details().shortForm()));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.empty();
    }
}
