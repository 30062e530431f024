package org.twohats.scoring;

/**
 * A place on the map of roles.
 *
 * @param horizon from -100 (tactical) to 100 (strategic)
 * @param orientation from -100 (inward) to 100 (outward)
 */
public record Place(double horizon, double orientation) {}
