@NullMarked
package org.twohats.instrument.store;

import org.jspecify.annotations.NullMarked;
