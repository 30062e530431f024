/** One person's way through the questionnaire, and the result it leads to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "instrument", "visitor", "sharing", "content", "print", "role"})
package org.twohats.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
