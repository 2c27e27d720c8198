/** The screens of the directory: finding, the card, and keeping it. */
@NullMarked
package nl.onskentons.directory.ui;

import org.jspecify.annotations.NullMarked;
