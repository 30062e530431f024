/** Who is asking: a browser that holds a random key. No name, no account. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
