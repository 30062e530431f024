@NullMarked
package org.twohats.visitor.web;

import org.jspecify.annotations.NullMarked;
