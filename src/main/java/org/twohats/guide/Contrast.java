package org.twohats.guide;

/**
 * One of the six differences that can be watched on an ordinary working day.
 *
 * @param name what is compared
 * @param manager the product manager's side, in one sentence
 * @param owner the product owner's side, in one sentence
 */
public record Contrast(String key, String name, String manager, String owner) {}
