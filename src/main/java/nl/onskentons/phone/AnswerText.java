package nl.onskentons.phone;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.onskentons.common.PhoneNumber;

/** What an answer is made of, in words. */
public final class AnswerText {

    private AnswerText() {}

    /** Who it is, such as "Coby Voorbeeld" or "politie, geen spoed". */
    public static String name(CallStep step) {
        return switch (step) {
            case CallStep.Person person -> person.name();
            case CallStep.LastCard card -> card.name();
            case CallStep.Emergency emergency -> I18NProvider.translate(emergency.labelKey());
        };
    }

    /** Who it is in the middle of a sentence: an emergency number is known by its digits, everybody else by name. */
    public static String shortly(CallStep step) {
        return step instanceof CallStep.Emergency(PhoneNumber number, String labelKey)
                ? I18NProvider.translate("phone.emergency", number.dutch(), I18NProvider.translate(labelKey))
                : name(step);
    }

    /** Their function and organisation; may be empty. */
    public static String subtitle(CallStep step) {
        return switch (step) {
            case CallStep.Person person -> person.subtitle();
            case CallStep.LastCard card -> card.subtitle();
            case CallStep.Emergency emergency -> "";
        };
    }

    /** What they are, without where: "zorgcoördinator"; may be empty. */
    public static String function(CallStep step) {
        String subtitle = subtitle(step);
        int end = subtitle.indexOf(", ");
        return step instanceof CallStep.Person && end >= 0 ? subtitle.substring(0, end) : "";
    }

    /** Why this person, when it is not simply their turn. */
    public static Optional<String> reason(CallReason reason, String name) {
        return switch (reason) {
            case CallReason.OwnHours own -> Optional.empty();
            case CallReason.OnRoster roster -> Optional.of(I18NProvider.translate("phone.reason.roster"));
            case CallReason.StandsIn(String absent, Optional<String> alsoAbsent) ->
                Optional.of(alsoAbsent
                        .map(also -> I18NProvider.translate("phone.reason.standsInTwice", name, absent, also))
                        .orElseGet(() -> I18NProvider.translate("phone.reason.standsIn", name, absent)));
        };
    }
}
