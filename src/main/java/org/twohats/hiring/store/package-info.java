@NullMarked
package org.twohats.hiring.store;

import org.jspecify.annotations.NullMarked;
