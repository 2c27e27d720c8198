package nl.onskentons.phone.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.EmergencyNumbers.EmergencyNumber;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import org.jspecify.annotations.Nullable;

/** The fields of a topic, under the names that {@link TopicDetails} and the service refuse by. */
final class TopicForm extends EditForm<TopicDetails> {

    private final TextField name = new TextField(getTranslation("phone.topics.name"));
    private final Select<@Nullable TopicLine> parent = new Select<>();
    private final TextArea words = new TextArea(getTranslation("phone.topics.words"));
    private final TextField urgentFirst = new TextField(getTranslation("phone.topics.urgentFirst"));
    private final Select<@Nullable EmergencyNumber> urgentNumber = new Select<>();
    private final Select<@Nullable Integer> deskKey = new Select<>();
    private final LastResortFields lastResort;
    private final List<TopicLine> tops;

    /** @param self the topic that is changed, which is none of the others */
    TopicForm(TopicServices services, SchoolId school, Optional<TopicId> self) {
        List<TopicLine> others = services.topics().of(Set.of(school)).stream()
                .filter(topic -> !self.equals(Optional.of(topic.id())))
                .toList();
        tops = others.stream().filter(topic -> topic.parent().isEmpty()).toList();
        lastResort = new LastResortFields(services, school, Optional.of("phone.topics.resort.inherited"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        words.setHelperText(getTranslation("phone.topics.words.hint"));
        urgentFirst.setHelperText(getTranslation("phone.topics.urgentFirst.hint"));
        choose(parent, "phone.topics.parent", "phone.topics.parent.none");
        parent.setItems(tops);
        parent.setItemLabelGenerator(topic -> topic == null ? "" : topic.name());
        choose(urgentNumber, "phone.topics.urgentNumber", "phone.topics.urgentNumber.none");
        urgentNumber.setItems(EmergencyNumbers.ALL);
        urgentNumber.setItemLabelGenerator(each -> each == null ? "" : numberText(each.number()));
        choose(deskKey, "phone.topics.deskKey", "phone.topics.deskKey.none");
        deskKey.setItems(
                IntStream.rangeClosed(1, TopicDetails.DESK_KEYS).boxed().toList());
        deskKey.setItemLabelGenerator(key -> key == null ? "" : keyText(key, others));
        deskKey.setHelperText(getTranslation("phone.topics.deskKey.hint"));
        add("name", name);
        add("words", words);
        add("parent", parent);
        add("urgentFirst", urgentFirst);
        add("urgentNumber", urgentNumber);
        add("deskKey", deskKey);
        add(lastResort.kind());
        add("lastResort", lastResort.card());
    }

    void focusFirst() {
        name.focus();
    }

    @Override
    public void take(String field, TopicDetails details) {
        switch (field) {
            case "name" -> name.setValue(details.name());
            case "words" -> words.setValue(String.join(", ", details.words()));
            case "parent" -> parent.setValue(details.parent().flatMap(this::top).orElse(null));
            case "urgentFirst" -> urgentFirst.setValue(details.urgentFirst());
            case "urgentNumber" ->
                urgentNumber.setValue(
                        details.urgentNumber().flatMap(TopicForm::emergency).orElse(null));
            case "deskKey" -> deskKey.setValue(details.deskKey().orElse(null));
            default -> lastResort.setValue(details.lastResort());
        }
    }

    @Override
    public List<Rejection> problems() {
        List<Rejection> problems =
                new ArrayList<>(TopicDetails.problems(name.getValue(), typedWords(), urgentFirst.getValue()));
        try {
            var _ = lastResort.value();
        } catch (Rejection nobody) {
            problems.add(nobody);
        }
        return problems;
    }

    @Override
    public TopicDetails details() {
        return new TopicDetails(
                name.getValue(),
                Optional.ofNullable(parent.getValue()).map(TopicLine::id),
                typedWords(),
                urgentFirst.getValue(),
                Optional.ofNullable(urgentNumber.getValue()).map(EmergencyNumber::number),
                Optional.ofNullable(deskKey.getValue()),
                lastResort.value());
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", name.getValue().strip());
        texts.put("words", String.join(", ", typedWords()));
        texts.put(
                "parent",
                Optional.ofNullable(parent.getValue()).map(TopicLine::name).orElse(""));
        texts.put("urgentFirst", urgentFirst.getValue().strip());
        texts.put(
                "urgentNumber",
                Optional.ofNullable(urgentNumber.getValue())
                        .map(each -> numberText(each.number()))
                        .orElse(""));
        texts.put(
                "deskKey",
                Optional.ofNullable(deskKey.getValue()).map(String::valueOf).orElse(""));
        texts.put("lastResort", lastResort.text());
        return texts;
    }

    @Override
    public Map<String, String> texts(TopicDetails details) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", details.name());
        texts.put("words", String.join(", ", details.words()));
        texts.put(
                "parent",
                details.parent().flatMap(this::top).map(TopicLine::name).orElse(""));
        texts.put("urgentFirst", details.urgentFirst());
        texts.put("urgentNumber", details.urgentNumber().map(this::numberText).orElse(""));
        texts.put("deskKey", details.deskKey().map(String::valueOf).orElse(""));
        texts.put("lastResort", lastResort.text(details.lastResort()));
        return texts;
    }

    private List<String> typedWords() {
        return Arrays.stream(words.getValue().split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<TopicLine> top(TopicId id) {
        return tops.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    private static Optional<EmergencyNumber> emergency(PhoneNumber number) {
        return EmergencyNumbers.ALL.stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    private String numberText(PhoneNumber number) {
        return emergency(number)
                .map(each -> getTranslation(
                        "phone.topics.number",
                        getTranslation(each.labelKey()),
                        each.number().dutch()))
                .orElse("");
    }

    /** With whose it is now, for who looks for a free one. */
    private String keyText(int key, List<TopicLine> others) {
        return others.stream()
                .filter(topic ->
                        topic.details().deskKey().filter(taken -> taken == key).isPresent())
                .findFirst()
                .map(topic -> getTranslation("phone.topics.deskKey.of", key, topic.name()))
                .orElseGet(() -> String.valueOf(key));
    }

    private void choose(Select<?> field, String labelKey, String noneKey) {
        field.setLabel(getTranslation(labelKey));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(noneKey));
        field.setPlaceholder(getTranslation(noneKey));
    }
}
