/** Files and paper of surveillance: downloads, the import, and the sheet for the quarterly meeting. */
@NullMarked
package nl.onskentons.surveillance.ui.exchange;

import org.jspecify.annotations.NullMarked;
