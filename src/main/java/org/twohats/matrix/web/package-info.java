@NullMarked
package org.twohats.matrix.web;

import org.jspecify.annotations.NullMarked;
