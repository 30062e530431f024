/** What a visitor lets others see, by links that can be taken back. It knows who shares, and not what is shared. */
@NullMarked
@ApplicationModule(allowedDependencies = {"visitor"})
package org.twohats.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
