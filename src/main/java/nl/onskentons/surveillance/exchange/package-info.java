/** Places and routes as files: writing, drawing, reading, and what is refused on the way. Nothing here knows the database. */
@NullMarked
package nl.onskentons.surveillance.exchange;

import org.jspecify.annotations.NullMarked;
