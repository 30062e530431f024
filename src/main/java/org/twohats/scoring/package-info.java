/** Turns answers into a result that explains itself: positions, verdict, reasons and what would change it. No Spring here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"instrument", "role"})
package org.twohats.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
