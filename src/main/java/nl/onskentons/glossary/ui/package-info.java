/** Looking abbreviations up, keeping them, and explaining them wherever they stand. */
@NullMarked
package nl.onskentons.glossary.ui;

import org.jspecify.annotations.NullMarked;
