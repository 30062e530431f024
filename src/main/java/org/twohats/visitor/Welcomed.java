package org.twohats.visitor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller's {@link Visitor} parameter: a stranger is given a key first, and a known visitor's key lasts anew.
 *
 * <p>Without it a stranger stays {@link Visitor#STRANGER} and no cookie is set.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Welcomed {}
