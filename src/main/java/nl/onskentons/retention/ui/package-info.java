/** What is kept and what goes, on screen. */
@NullMarked
package nl.onskentons.retention.ui;

import org.jspecify.annotations.NullMarked;
