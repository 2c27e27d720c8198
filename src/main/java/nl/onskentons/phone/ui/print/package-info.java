/** The schedule on paper. */
@NullMarked
package nl.onskentons.phone.ui.print;

import org.jspecify.annotations.NullMarked;
