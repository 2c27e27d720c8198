package nl.onskentons.phone.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.RemovedRule;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.RuleLine;
import nl.onskentons.phone.TopicLine;

/** Adds or changes who serves a topic when. */
final class RuleDialog extends EditDialog<RuleId, RuleDetails, RuleLine> {

    private final transient RuleKeeping rules;
    private final transient TopicLine topic;

    /**
     * @param onlyOwn the card of whoever changes nobody's hours but their own
     * @param changed called after every change and every undo
     */
    RuleDialog(
            ScheduleServices services,
            TopicLine topic,
            Optional<RuleLine> rule,
            Optional<EntryId> onlyOwn,
            Runnable changed) {
        this(services, topic, rule, onlyOwn, new RuleForm(services.directory(), topic.school()), changed);
    }

    private RuleDialog(
            ScheduleServices services,
            TopicLine topic,
            Optional<RuleLine> rule,
            Optional<EntryId> onlyOwn,
            RuleForm form,
            Runnable changed) {
        super(RuleLine.class, "phone.week.rule.", form, rule, RuleId::random, changed);
        this.rules = services.rules();
        this.topic = topic;
        setHeaderTitle(
                getTranslation(rule.isPresent() ? "phone.week.rule.change" : "phone.week.rule.add", topic.name()));
        setWidth("min(720px, 94vw)");
        onlyOwn.ifPresent(own -> {
            if (rule.isPresent()) {
                form.onlyOwn();
            } else {
                form.of(own);
            }
        });
    }

    @Override
    protected List<Rejection> problems(RuleId id, RuleDetails details) {
        return rules.problems(id, topic.id(), details);
    }

    @Override
    protected RuleLine create(RuleId id, RuleDetails details) {
        return rules.add(id, topic.id(), details);
    }

    @Override
    protected RuleLine change(RuleId id, long basedOn, RuleDetails details) {
        return rules.change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(RuleId id, long basedOn) {
        RemovedRule removed = rules.remove(id, basedOn);
        return () -> rules.restore(removed);
    }

    @Override
    protected String name(RuleDetails details) {
        return topic.name();
    }
}
