@NullMarked
package org.twohats.site.web;

import org.jspecify.annotations.NullMarked;
