package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.phone.LastResort;
import org.jspecify.annotations.Nullable;

/** Chooses who is called when nobody is there: a kind, and which card when it is somebody. */
final class LastResortFields implements Serializable {

    /**
     * One of the kinds.
     *
     * @param resort what it is; empty for somebody who is chosen besides, and for what is inherited
     */
    private record Choice(String labelKey, Optional<LastResort> resort) {

        private static final Choice CARD = new Choice("phone.topics.resort.card", Optional.empty());
        private static final Choice DESK = new Choice("phone.topics.resort.desk", Optional.of(new LastResort.Desk()));

        static List<Choice> all() {
            List<Choice> all = new ArrayList<>();
            all.add(DESK);
            EmergencyNumbers.ALL.forEach(
                    each -> all.add(new Choice(each.labelKey(), Optional.of(new LastResort.Emergency(each.number())))));
            all.add(CARD);
            return all;
        }

        static Choice of(LastResort resort) {
            return all().stream()
                    .filter(choice -> choice.resort().filter(resort::equals).isPresent())
                    .findFirst()
                    .orElse(CARD);
        }

        String text() {
            String label = I18NProvider.translate(labelKey);
            return resort.orElse(null) instanceof LastResort.Emergency emergency
                    ? I18NProvider.translate(
                            "phone.topics.number", label, emergency.number().dutch())
                    : label;
        }
    }

    private final Select<@Nullable Choice> kind = new Select<>();
    private final ComboBox<CardChoice> card;
    private final transient TopicServices services;

    /** @param inherited the translation key of what holds when nothing is chosen; empty when something must be */
    LastResortFields(TopicServices services, SchoolId school, Optional<String> inherited) {
        this.services = services;
        card = CardChoice.field(services.directory(), school, "phone.topics.resort.who");
        kind.setLabel(I18NProvider.translate("phone.topics.lastResort"));
        kind.setItems(Choice.all());
        kind.setItemLabelGenerator(choice -> choice == null ? "" : choice.text());
        inherited.ifPresent(key -> {
            kind.setEmptySelectionAllowed(true);
            kind.setEmptySelectionCaption(I18NProvider.translate(key));
            kind.setPlaceholder(I18NProvider.translate(key));
        });
        card.setVisible(false);
        kind.addValueChangeListener(change -> card.setVisible(isCard()));
    }

    /** Stands before {@link #card}. */
    Component kind() {
        return kind;
    }

    ComboBox<CardChoice> card() {
        return card;
    }

    void setValue(Optional<LastResort> resort) {
        kind.setValue(resort.map(Choice::of).orElse(null));
        card.clear();
        if (resort.orElse(null) instanceof LastResort.Card chosen) {
            card.setValue(CardChoice.of(services.directory(), chosen.entry()));
        }
    }

    private Optional<LastResort> chosenCard() {
        return card.getOptionalValue().map(each -> new LastResort.Card(each.id()));
    }

    /** @throws Rejection of the field {@code lastResort} when it should be somebody and nobody is chosen */
    Optional<LastResort> value() {
        if (!isCard()) {
            return Optional.ofNullable(kind.getValue()).flatMap(Choice::resort);
        }
        return chosenCard().or(() -> {
            throw Rejection.ofField("lastResort", "rejection.topic.lastResort");
        });
    }

    /** What is chosen, in words; empty when that is inherited. */
    String text() {
        Choice chosen = kind.getValue();
        if (chosen == null) {
            return "";
        }
        return isCard() ? text(chosenCard()) : chosen.text();
    }

    /** A last resort in words. */
    String text(Optional<LastResort> resort) {
        return resort.map(each -> text(services, each)).orElse("");
    }

    static String text(TopicServices services, LastResort resort) {
        return resort instanceof LastResort.Card chosen
                ? CardChoice.nameOf(services.directory(), chosen.entry())
                : Choice.of(resort).text();
    }

    private boolean isCard() {
        return Choice.CARD.equals(kind.getValue());
    }
}
