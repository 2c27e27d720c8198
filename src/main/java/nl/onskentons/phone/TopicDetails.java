package nl.onskentons.phone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;

/**
 * What a school writes down of a topic. Texts are stripped; words that are the same but for case, accents and signs are
 * kept once, and a word that is the name itself not at all.
 *
 * @param name 1 to {@value #MAX_NAME} characters, with a letter or digit in it
 * @param parent the topic that it belongs under; empty when it stands at the top
 * @param words the words that people use for it, at most {@value #MAX_WORDS} of 1 to {@value #MAX_WORD} characters
 * @param urgentFirst what to do before anything else when it is urgent, at most {@value #MAX_URGENT} characters; may be
 *     empty
 * @param urgentNumber the emergency number to call first when it is urgent
 * @param deskKey its place among the big buttons of the desk, 1 to {@value #DESK_KEYS}
 * @param lastResort who is called when nobody is there; empty when that of its parent or its school holds
 */
public record TopicDetails(
        String name,
        Optional<TopicId> parent,
        List<String> words,
        String urgentFirst,
        Optional<PhoneNumber> urgentNumber,
        Optional<Integer> deskKey,
        Optional<LastResort> lastResort) {

    public static final int MAX_NAME = 60;
    public static final int MAX_WORD = 40;
    public static final int MAX_WORDS = 30;
    public static final int MAX_URGENT = 200;
    public static final int DESK_KEYS = 12;

    /** @throws Rejection of the field that does not keep to these limits */
    public TopicDetails {
        name = checkedName(name);
        words = checkedWords(words, Folding.fold(name));
        urgentFirst = TextRules.line("urgentFirst", urgentFirst, MAX_URGENT);
        if (urgentNumber.filter(number -> !isEmergency(number)).isPresent()) {
            throw Rejection.ofField("urgentNumber", "rejection.topic.urgentNumber");
        }
        if (deskKey.filter(key -> key < 1 || key > DESK_KEYS).isPresent()) {
            throw Rejection.ofField("deskKey", "rejection.topic.deskKey", DESK_KEYS);
        }
    }

    /** A topic at the top with a name and nothing else. */
    public static TopicDetails named(String name) {
        return new TopicDetails(
                name, Optional.empty(), List.of(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is refused of each of these fields, whatever the others say; empty when nothing. */
    public static List<Rejection> problems(String name, List<String> words, String urgentFirst) {
        return Rejection.all(
                () -> checkedName(name),
                () -> checkedWords(words, ""),
                () -> TextRules.line("urgentFirst", urgentFirst, MAX_URGENT));
    }

    public TopicDetails under(TopicId newParent) {
        return new TopicDetails(name, Optional.of(newParent), words, urgentFirst, urgentNumber, deskKey, lastResort);
    }

    public TopicDetails withWords(List<String> newWords) {
        return new TopicDetails(name, parent, newWords, urgentFirst, urgentNumber, deskKey, lastResort);
    }

    public TopicDetails withDeskKey(int key) {
        return new TopicDetails(name, parent, words, urgentFirst, urgentNumber, Optional.of(key), lastResort);
    }

    /** Whether there is something to do first when it is urgent. */
    public boolean canBeUrgent() {
        return !urgentFirst.isEmpty() || urgentNumber.isPresent();
    }

    private static String checkedName(String name) {
        String line = TextRules.line("name", name, MAX_NAME);
        if (Folding.fold(line).isEmpty()) {
            throw Rejection.ofField("name", "rejection.topic.name");
        }
        return line;
    }

    private static List<String> checkedWords(List<String> words, String nameKey) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String word : words) {
            String line = TextRules.line("words", word, MAX_WORD);
            String key = Folding.fold(line);
            if (key.isEmpty() && !line.isEmpty()) {
                throw Rejection.ofField("words", "rejection.topic.word", line);
            }
            if (!key.isEmpty() && !key.equals(nameKey)) {
                byKey.putIfAbsent(key, line);
            }
        }
        if (byKey.size() > MAX_WORDS) {
            throw Rejection.ofField("words", "rejection.topic.words", MAX_WORDS, byKey.size());
        }
        return List.copyOf(byKey.values());
    }

    private static boolean isEmergency(PhoneNumber number) {
        return EmergencyNumbers.ALL.stream().anyMatch(each -> each.number().equals(number));
    }
}
