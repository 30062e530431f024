@NullMarked
package org.twohats.responsibility.web;

import org.jspecify.annotations.NullMarked;
