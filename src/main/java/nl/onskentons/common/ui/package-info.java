/** The pieces of screen that every feature shares. */
@NamedInterface("ui")
@NullMarked
package nl.onskentons.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
