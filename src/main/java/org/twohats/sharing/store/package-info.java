@NullMarked
package org.twohats.sharing.store;

import org.jspecify.annotations.NullMarked;
