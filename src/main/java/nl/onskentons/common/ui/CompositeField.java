package nl.onskentons.common.ui;

import com.vaadin.flow.component.customfield.CustomField;

/** A field that is made of others: what it says is always what stands in those. */
public abstract class CompositeField<T> extends CustomField<T> {

    @Override
    public T getValue() {
        return generateModelValue();
    }

    /** Also what was typed and not left yet gives way. */
    @Override
    public void setValue(T value) {
        updateValue();
        super.setValue(value);
    }
}
