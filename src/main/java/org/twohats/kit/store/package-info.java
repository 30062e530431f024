@NullMarked
package org.twohats.kit.store;

import org.jspecify.annotations.NullMarked;
