/** Who is called for what: topics, hours, absences, rosters, and the one resolver behind screen, print and feed (P03, P04, P05). */
@ApplicationModule(
        displayName = "Phone",
        allowedDependencies = {"common", "common :: ui", "school", "access", "directory"})
@NullMarked
package nl.onskentons.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
