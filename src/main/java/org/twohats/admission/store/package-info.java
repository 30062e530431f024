@NullMarked
package org.twohats.admission.store;

import org.jspecify.annotations.NullMarked;
