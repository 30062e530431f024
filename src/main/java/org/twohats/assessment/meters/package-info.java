@NullMarked
package org.twohats.assessment.meters;

import org.jspecify.annotations.NullMarked;
