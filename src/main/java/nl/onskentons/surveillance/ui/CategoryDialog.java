package nl.onskentons.surveillance.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.CategoryId;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.CategoryName;

/** Adds, renames or removes a kind of places; one that places have is not removed. */
final class CategoryDialog extends EditDialog<CategoryId, CategoryName, CategoryLine> {

    private final transient Categories categories;
    private final SchoolId school;

    /** @param changed called after every change and every undo */
    CategoryDialog(Categories categories, SchoolId school, Optional<CategoryLine> kind, Runnable changed) {
        this(categories, school, kind, new CategoryForm(), changed);
    }

    private CategoryDialog(
            Categories categories, SchoolId school, Optional<CategoryLine> kind, CategoryForm form, Runnable changed) {
        super(CategoryLine.class, "surveillance.kinds.", form, kind, CategoryId::random, changed);
        this.categories = categories;
        this.school = school;
        setHeaderTitle(kind.map(known -> getTranslation("surveillance.kinds.change.title", known.name()))
                .orElseGet(() -> getTranslation("surveillance.kinds.add")));
        setWidth("min(440px, 94vw)");
        form.focusFirst();
    }

    @Override
    protected List<Rejection> problems(CategoryId id, CategoryName name) {
        return List.of();
    }

    @Override
    protected CategoryLine create(CategoryId id, CategoryName name) {
        return categories.add(id, school, name);
    }

    @Override
    protected CategoryLine change(CategoryId id, long basedOn, CategoryName name) {
        return categories.rename(id, basedOn, name);
    }

    @Override
    protected Runnable delete(CategoryId id, long basedOn) {
        CategoryName removed = categories.remove(id, basedOn);
        return () -> create(id, removed);
    }

    @Override
    protected String name(CategoryName name) {
        return name.value();
    }
}
