package org.twohats.hiring;

/**
 * An amount from which a rule decides otherwise.
 *
 * @param key its name, or the amount itself where it has none
 */
public record Threshold(String key, int value) {

    public static Threshold plain(int value) {
        return new Threshold(Integer.toString(value), value);
    }
}
