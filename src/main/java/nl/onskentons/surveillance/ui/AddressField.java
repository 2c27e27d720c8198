package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.map.AddressAnswer;
import nl.onskentons.surveillance.map.AddressHit;
import nl.onskentons.surveillance.map.AddressSearch;

/** Finds where an address is, when the portal may ask that; one of those that are found is chosen. */
final class AddressField extends Composite<Div> {

    private static final int MAX_TEXT = 80;

    private final transient AddressSearch addresses;
    private final SerializableConsumer<GeoPoint> chosen;
    private final TextField text = new TextField(getTranslation("surveillance.address.label"));
    private final Div answer = new Div();

    /** @param chosen called with where the address is that somebody chose */
    AddressField(AddressSearch addresses, SerializableConsumer<GeoPoint> chosen) {
        this.addresses = addresses;
        this.chosen = chosen;
        text.setMaxLength(MAX_TEXT);
        text.addKeyDownListener(Key.ENTER, press -> search());
        answer.getElement().setAttribute("role", "status");
        Div line = new Div(text, new OnceButton("surveillance.address.search", this::search));
        line.addClassName("oko-pair");
        getContent().add(line, answer);
        setVisible(addresses.isOn());
    }

    private void search() {
        answer.removeAll();
        switch (addresses.search(text.getValue())) {
            case AddressAnswer.NotSearched(AddressAnswer.Reason reason) ->
                answer.add(new Paragraph(getTranslation("surveillance.address." + reason, AddressSearch.SHORTEST)));
            case AddressAnswer.Found found
            when found.hits().isEmpty() -> answer.add(new Paragraph(getTranslation("surveillance.address.none")));
            case AddressAnswer.Found found -> {
                UnorderedList list = new UnorderedList();
                list.addClassName("oko-addresses");
                found.hits().forEach(hit -> list.add(new ListItem(button(hit))));
                answer.add(list);
            }
        }
    }

    private NativeButton button(AddressHit hit) {
        NativeButton button = new NativeButton(hit.label(), click -> {
            answer.removeAll();
            text.setValue(hit.label());
            chosen.accept(hit.point());
        });
        button.addClassName("oko-chip");
        return button;
    }
}
