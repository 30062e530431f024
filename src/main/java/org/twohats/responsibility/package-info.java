/** Who does what: thirty responsibilities, and which part each role has in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "guide", "print", "role"})
package org.twohats.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
