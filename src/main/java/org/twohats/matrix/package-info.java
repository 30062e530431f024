/** An organisation's own copy of who does what: changed, checked, shared, kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"responsibility", "sharing", "visitor", "print", "role"})
package org.twohats.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
