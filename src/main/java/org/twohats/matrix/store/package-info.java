@NullMarked
package org.twohats.matrix.store;

import org.jspecify.annotations.NullMarked;
