@NullMarked
package org.twohats.hiring.web;

import org.jspecify.annotations.NullMarked;
