/** Who to call about what: the topics of a call, who answers for them when, and who does when nobody is there. */
@ApplicationModule(
        displayName = "Phone",
        allowedDependencies = {"common", "common :: ui", "common :: print", "school", "access", "directory"})
@NullMarked
package nl.onskentons.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
