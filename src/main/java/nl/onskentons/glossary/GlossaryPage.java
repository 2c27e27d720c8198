package nl.onskentons.glossary;

import java.util.List;

/**
 * The first part of what was asked for.
 *
 * @param total how many abbreviations there are in all
 */
public record GlossaryPage(List<AbbreviationGroup> groups, int total) {

    public GlossaryPage {
        groups = List.copyOf(groups);
    }
}
