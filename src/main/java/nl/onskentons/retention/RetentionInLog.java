package nl.onskentons.retention;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.LogSubjects;
import org.springframework.stereotype.Component;

/** Names the kinds of data that lines of the log are about. */
@Component
class RetentionInLog implements LogSubjects {

    static final String TYPE = "retention";

    private final List<Expiring> kinds;

    RetentionInLog(List<Expiring> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return kinds.stream()
                .filter(each -> subjects.contains(Retention.idOf(each.kind())))
                .collect(Collectors.toMap(
                        each -> Retention.idOf(each.kind()),
                        each -> I18NProvider.translate("retention.kind." + each.kind())));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("beheer/bewaren");
    }
}
