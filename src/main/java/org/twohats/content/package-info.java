/** Reads the files that hold words and rules, and says in plain words which line an editor has to mend. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
