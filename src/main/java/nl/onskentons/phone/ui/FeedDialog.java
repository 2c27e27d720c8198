package nl.onskentons.phone.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.FeedDetails;
import nl.onskentons.phone.FeedSubject;
import nl.onskentons.phone.NewFeed;
import nl.onskentons.phone.TopicLine;

/** Makes a link. Who makes it chooses from what they may make. */
final class FeedDialog extends FormDialog {

    private enum Kind {
        PERSON,
        TOPIC,
        SCHOOL;

        String key() {
            return "phone.feeds.kind." + name();
        }
    }

    private final transient FeedServices services;
    private final SchoolId school;
    private final SerializableConsumer<NewFeed> made;
    private final transient Optional<EntryId> ownCard;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("phone.feeds.kind"));
    private final ComboBox<TopicLine> topic = new ComboBox<>(getTranslation("phone.feeds.topic"));
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(getTranslation("phone.feeds.audience"));
    private final TextField label = new TextField(getTranslation("phone.feeds.label"));

    /** @param made is given the new link, with its secret */
    FeedDialog(FeedServices services, SchoolId school, SerializableConsumer<NewFeed> made) {
        super("phone.feeds.make", () -> {});
        this.services = services;
        this.school = school;
        this.made = made;
        this.ownCard = services.feeds().ownCard(school);
        List<Kind> kinds = new ArrayList<>(List.of(Kind.TOPIC));
        ownCard.ifPresent(card -> kinds.addFirst(Kind.PERSON));
        if (services.feeds().keeps(school)) {
            kinds.add(Kind.SCHOOL);
        }
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setValue(kinds.getFirst());
        kind.addValueChangeListener(change -> topic.setVisible(change.getValue() == Kind.TOPIC));
        topic.setItems(services.topics().of(Set.of(school)));
        topic.setItemLabelGenerator(TopicLine::name);
        topic.setVisible(kind.getValue() == Kind.TOPIC);
        audience.setItems(services.feeds().audiences(school));
        audience.setItemLabelGenerator(each -> getTranslation("phone.feeds.audience." + each.name()));
        audience.setValue(Audience.PARTNERS);
        audience.setHelperText(getTranslation("phone.feeds.audience.hint"));
        label.setMaxLength(FeedDetails.MAX_LABEL);
        label.setHelperText(getTranslation("phone.feeds.label.hint"));

        setHeaderTitle(getTranslation("phone.feeds.make"));
        show(new Paragraph(getTranslation("phone.feeds.warning")), kind);
        show("subject", topic);
        show("audience", audience);
        show("label", label);
    }

    @Override
    protected List<SerializableRunnable> checks() {
        return List.of(
                () -> FeedDetails.labelProblem(label.getValue()).ifPresent(problem -> {
                    throw problem;
                }),
                this::subject);
    }

    @Override
    protected void save() {
        made.accept(services.feeds().make(school, new FeedDetails(subject(), label.getValue(), audience.getValue())));
    }

    private FeedSubject subject() {
        return switch (kind.getValue()) {
            case SCHOOL -> new FeedSubject.WholeSchool();
            case PERSON -> new FeedSubject.OfPerson(ownCard.orElseThrow());
            case TOPIC ->
                new FeedSubject.OfTopic(topic.getOptionalValue()
                        .map(TopicLine::id)
                        .orElseThrow(() -> Rejection.ofField("subject", "rejection.phone.feed.topic")));
        };
    }
}
