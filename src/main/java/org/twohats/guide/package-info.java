/** What the two roles are, how they work together, and who sees it differently: chapters to read, with their sources. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "role"})
package org.twohats.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
