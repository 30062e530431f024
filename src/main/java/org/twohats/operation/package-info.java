/** What whoever runs Two Hats can do with its data from a terminal: back them up, restore them, move them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.twohats.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
