/** How much one network may begin within an hour, so that nobody fills the tables. It does not know what is begun. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
