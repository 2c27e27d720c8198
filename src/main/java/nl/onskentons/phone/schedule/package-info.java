/** Who serves which topic when: the one resolver (R11), without database or screen. */
@NullMarked
package nl.onskentons.phone.schedule;

import org.jspecify.annotations.NullMarked;
