/** The schedule as calendars and telephone exchanges fetch it, by a secret link. */
@NullMarked
package nl.onskentons.phone.feed;

import org.jspecify.annotations.NullMarked;
