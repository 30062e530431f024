@NullMarked
package org.twohats.kit.web;

import org.jspecify.annotations.NullMarked;
