package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.surveillance.CategoryName;

/** The one field of a kind of places. */
final class CategoryForm extends EditForm<CategoryName> {

    private final TextField name = new TextField(getTranslation("surveillance.kinds.name"));

    CategoryForm() {
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        add("name", name);
    }

    void focusFirst() {
        name.focus();
    }

    @Override
    public List<Rejection> problems() {
        return CategoryName.problems(name.getValue());
    }

    @Override
    public CategoryName details() {
        return new CategoryName(name.getValue());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("name", name.getValue().strip());
    }

    @Override
    public Map<String, String> texts(CategoryName details) {
        return Map.of("name", details.value());
    }

    @Override
    public void take(String field, CategoryName details) {
        name.setValue(details.value());
    }
}
