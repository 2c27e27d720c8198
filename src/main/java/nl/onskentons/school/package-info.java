/** Schools and their settings. */
@ApplicationModule(displayName = "School", allowedDependencies = "common")
@NullMarked
package nl.onskentons.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
