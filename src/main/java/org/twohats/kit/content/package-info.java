@NullMarked
package org.twohats.kit.content;

import org.jspecify.annotations.NullMarked;
