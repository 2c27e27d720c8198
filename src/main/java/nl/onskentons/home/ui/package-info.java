/** The frame and the start page. */
@NullMarked
package nl.onskentons.home.ui;

import org.jspecify.annotations.NullMarked;
