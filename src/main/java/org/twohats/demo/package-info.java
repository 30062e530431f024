/** Samples to look around with, where the profile {@code demo} is on. It uses the rooms as a visitor would. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "hiring",
            "matrix",
            "instrument",
            "responsibility",
            "sharing",
            "visitor",
            "role"
        })
package org.twohats.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
