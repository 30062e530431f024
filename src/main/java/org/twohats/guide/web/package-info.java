@NullMarked
package org.twohats.guide.web;

import org.jspecify.annotations.NullMarked;
