package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.Component;
import nl.onskentons.common.ui.TextExplainer;
import nl.onskentons.glossary.Glossary;

/** Explains the abbreviations of the glossary wherever a text of the portal is shown. */
@org.springframework.stereotype.Component
class AbbreviationExplainer implements TextExplainer {

    private final Glossary glossary;

    AbbreviationExplainer(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public Component explain(String text) {
        return new AbbreviatedText(glossary, text);
    }
}
