@NullMarked
package org.twohats.hiring.meters;

import org.jspecify.annotations.NullMarked;
