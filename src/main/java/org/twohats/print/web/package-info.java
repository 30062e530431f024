@NullMarked
package org.twohats.print.web;

import org.jspecify.annotations.NullMarked;
