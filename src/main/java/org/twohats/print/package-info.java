/** Turns pages into sheets that can be kept: tagged PDF for reading aloud and for archives. It does not know what it prints. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
