/** Whom to hire: a situation, the rules that decide it, and a recommendation that explains itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "responsibility", "sharing", "visitor", "print", "role"})
package org.twohats.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
