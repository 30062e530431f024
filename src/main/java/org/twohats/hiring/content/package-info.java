@NullMarked
package org.twohats.hiring.content;

import org.jspecify.annotations.NullMarked;
