@NullMarked
package org.twohats.assessment.store;

import org.jspecify.annotations.NullMarked;
