package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.onskentons.surveillance.Redaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A photo with boxes over what nobody is to see, drawn by pointer or put there by keyboard. */
@Tag("oko-redact")
@StyleSheet("context://assets/styles/redact.css")
@JsModule("context://assets/scripts/redact.js")
final class RedactField extends Component {

    private static final int NUMBERS = 4;

    private transient List<Redaction> parts = List.of();

    RedactField() {
        getElement()
                .addEventListener(
                        "oko-boxes",
                        (DomEvent said) -> parts = read(said.getEventData().path("event.detail")))
                .addEventData("event.detail");
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        List.of("photo", "add", "remove", "box", "help", "count")
                .forEach(each -> texts.put(each, getTranslation("surveillance.redact." + each)));
        getElement().setPropertyJson("texts", texts);
    }

    /** Shows another photo, without boxes. */
    void show(byte[] jpeg) {
        parts = List.of();
        getElement()
                .setProperty(
                        "picture",
                        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
    }

    List<Redaction> parts() {
        return parts;
    }

    /** What a browser says is checked; what cannot be on a photo is ignored. */
    static List<Redaction> read(JsonNode said) {
        List<Redaction> boxes = new ArrayList<>();
        for (JsonNode box : said) {
            if (boxes.size() < Redaction.MAX && box.isArray() && box.size() == NUMBERS) {
                try {
                    boxes.add(new Redaction(
                            box.path(0).asDouble(-1),
                            box.path(1).asDouble(-1),
                            box.path(2).asDouble(-1),
                            box.path(3).asDouble(-1)));
                } catch (IllegalArgumentException impossible) {
                    continue;
                }
            }
        }
        return List.copyOf(boxes);
    }
}
