@NullMarked
package org.twohats.assessment.web;

import org.jspecify.annotations.NullMarked;
