/** The words on which everything stands: the axes between the two roles, and how a word is spelled in addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
