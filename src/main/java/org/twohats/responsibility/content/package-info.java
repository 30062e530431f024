@NullMarked
package org.twohats.responsibility.content;

import org.jspecify.annotations.NullMarked;
