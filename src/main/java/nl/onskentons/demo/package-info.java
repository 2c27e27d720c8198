/** The example school: everything in it is made up. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"common", "school", "access", "directory", "phone", "phone :: schedule", "surveillance"})
@NullMarked
package nl.onskentons.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
