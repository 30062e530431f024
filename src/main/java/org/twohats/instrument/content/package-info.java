@NullMarked
package org.twohats.instrument.content;

import org.jspecify.annotations.NullMarked;
