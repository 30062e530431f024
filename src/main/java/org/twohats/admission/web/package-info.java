@NullMarked
package org.twohats.admission.web;

import org.jspecify.annotations.NullMarked;
