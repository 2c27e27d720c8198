/** Keeping the calendar of a school. Here, because the module that has it knows nobody who signs in. */
@NullMarked
package nl.onskentons.home.calendar;

import org.jspecify.annotations.NullMarked;
