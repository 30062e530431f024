@NullMarked
package org.twohats.assessment.content;

import org.jspecify.annotations.NullMarked;
