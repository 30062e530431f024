@NullMarked
package org.twohats.responsibility.store;

import org.jspecify.annotations.NullMarked;
