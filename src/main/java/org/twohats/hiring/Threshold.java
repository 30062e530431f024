package org.twohats.hiring;

/**
 * An amount from which a rule decides otherwise.
 *
 * @param key its name, or the amount itself where it has none
 * @param amount as it is written: a number of needs or signs, or a factor and its level, such as {@code teams 3-5}
 * @param value the number, or the rank of the level
 */
public record Threshold(String key, String amount, int value) {}
