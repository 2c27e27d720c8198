/** Schools, their settings, and the days on which they are closed. */
@ApplicationModule(displayName = "School", allowedDependencies = "common")
@NullMarked
package nl.onskentons.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
