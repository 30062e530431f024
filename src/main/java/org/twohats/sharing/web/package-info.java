@NullMarked
package org.twohats.sharing.web;

import org.jspecify.annotations.NullMarked;
