/** Taking address books over and handing them out: the screen of imports, downloads, and the list on paper. */
@NullMarked
package nl.onskentons.directory.ui.exchange;

import org.jspecify.annotations.NullMarked;
