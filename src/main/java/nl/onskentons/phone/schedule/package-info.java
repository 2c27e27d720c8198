/** Who serves which topic when: the one resolver (R11), without database or screen. */
@NamedInterface("schedule")
@NullMarked
package nl.onskentons.phone.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
