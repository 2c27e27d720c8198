package nl.onskentons.common.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field for what is searched while somebody types. */
public class SearchAsYouType extends TextField {

    /** Long enough that a word is not searched letter by letter, too short to notice. */
    private static final int PAUSE_MS = 150;

    /** @param longest the largest number of characters */
    public SearchAsYouType(int longest) {
        setClearButtonVisible(true);
        setMaxLength(longest);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
    }
}
