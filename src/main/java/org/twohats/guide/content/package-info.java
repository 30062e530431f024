@NullMarked
package org.twohats.guide.content;

import org.jspecify.annotations.NullMarked;
