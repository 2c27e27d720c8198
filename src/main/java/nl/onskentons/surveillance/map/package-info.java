/** What the map asks of servers elsewhere, without saying who looks: the background in tiles, and where an address is. */
@NullMarked
package nl.onskentons.surveillance.map;

import org.jspecify.annotations.NullMarked;
