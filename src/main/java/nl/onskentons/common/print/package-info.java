/** What leaves the portal on paper. */
@NamedInterface("print")
@NullMarked
package nl.onskentons.common.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
