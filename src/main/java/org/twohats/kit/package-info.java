/** What to do on Monday: documents for whoever is to be hired, made from the duties that decided the recommendation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"hiring", "matrix", "responsibility", "visitor", "content", "print", "role"})
package org.twohats.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
