package nl.onskentons.phone.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.TopicRemoval;

/** Adds, changes or removes a topic. */
final class TopicDialog extends EditDialog<TopicId, TopicDetails, TopicLine> {

    private final transient TopicServices services;
    private final SchoolId school;

    /** @param changed called after every change and every undo */
    TopicDialog(TopicServices services, SchoolId school, Optional<TopicLine> topic, Runnable changed) {
        this(services, school, topic, new TopicForm(services, school, topic.map(TopicLine::id)), changed);
    }

    private TopicDialog(
            TopicServices services, SchoolId school, Optional<TopicLine> topic, TopicForm form, Runnable changed) {
        super(TopicLine.class, "phone.topics.", form, topic, TopicId::random, changed);
        this.services = services;
        this.school = school;
        setHeaderTitle(topic.map(known -> getTranslation("phone.topics.change.title", known.name()))
                .orElseGet(() -> getTranslation("phone.topics.add")));
        setWidth("min(560px, 94vw)");
        if (topic.isEmpty()) {
            form.focusFirst();
        }
    }

    @Override
    protected List<Rejection> problems(TopicId id, TopicDetails details) {
        return services.topics().problems(id, school, details);
    }

    @Override
    protected TopicLine create(TopicId id, TopicDetails details) {
        return services.keeping().add(id, school, details);
    }

    @Override
    protected TopicLine change(TopicId id, long basedOn, TopicDetails details) {
        return services.keeping().change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(TopicId id, long basedOn) {
        TopicRemoval removal = services.keeping().remove(id, basedOn);
        return () -> services.keeping().restore(removal);
    }

    @Override
    protected String name(TopicDetails details) {
        return details.name();
    }
}
