/** Address books as files: reading, writing, and what is refused on the way. Nothing here knows the database. */
@NullMarked
package nl.onskentons.directory.exchange;

import org.jspecify.annotations.NullMarked;
