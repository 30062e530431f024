@NullMarked
package org.twohats.instrument.web;

import org.jspecify.annotations.NullMarked;
