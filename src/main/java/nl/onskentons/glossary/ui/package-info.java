/** Looking abbreviations up, keeping them, and explaining them wherever they stand. */
@NamedInterface("ui")
@NullMarked
package nl.onskentons.glossary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
