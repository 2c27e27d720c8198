package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with components in it: the translator decides where they stand. */
public final class RichText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private RichText() {}

    /**
     * The parts of a sentence, in order.
     *
     * @param sentence with the places {@code {0}}, {@code {1}} … of the components
     * @param components of which each stands at its place; those without one are left out
     */
    public static List<Component> of(String sentence, Component... components) {
        List<Component> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int from = 0;
        while (place.find()) {
            text(parts, sentence.substring(from, place.start()));
            int number = Integer.parseInt(place.group(1));
            if (number < components.length) {
                parts.add(components[number]);
            }
            from = place.end();
        }
        text(parts, sentence.substring(from));
        return parts;
    }

    private static void text(List<Component> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }
}
