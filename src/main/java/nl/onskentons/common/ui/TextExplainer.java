package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;

/**
 * Shows running text such that what needs explaining explains itself, abbreviations above all (P06). It is declared here
 * and done in {@code glossary}, so that modules which stand beside that can use it.
 */
public interface TextExplainer {

    /**
     * The text as it was written, with explanations in it.
     *
     * @param text written in the portal itself; never what somebody said, and nothing uploaded
     */
    Component explain(String text);
}
