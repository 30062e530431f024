/** The questionnaire as a thing to measure with: its published editions, their items and the answers they take. */
@NullMarked
@ApplicationModule(allowedDependencies = {"role", "content"})
package org.twohats.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
