/** Setting the portal up: once, by whoever started it. */
@NullMarked
package nl.onskentons.home.setup;

import org.jspecify.annotations.NullMarked;
