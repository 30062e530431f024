@NullMarked
package org.twohats.matrix.meters;

import org.jspecify.annotations.NullMarked;
