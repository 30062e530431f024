@NullMarked
package org.twohats.sharing.meters;

import org.jspecify.annotations.NullMarked;
