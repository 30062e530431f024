package org.twohats.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;

/** Sets of answers to score. */
final class Answers {

    /** The options that say something, from left to right. */
    static final List<Answer> GRADED =
            List.of(Answer.CLEARLY_LEFT, Answer.RATHER_LEFT, Answer.BOTH, Answer.RATHER_RIGHT, Answer.CLEARLY_RIGHT);

    private Answers() {}

    /** The answer that has that value, from -2 to 2, once it is keyed. */
    static Answer keyed(Item item, int value) {
        return GRADED.get(2 + (item.positiveSide() == Side.RIGHT ? value : -value));
    }

    /** Every item answered with a keyed value. */
    static Map<ItemKey, Answer> keyed(List<Item> items, ToIntFunction<Item> value) {
        Map<ItemKey, Answer> answers = new LinkedHashMap<>();
        items.forEach(item -> answers.put(item.key(), keyed(item, value.applyAsInt(item))));
        return answers;
    }

    /** The axes' items answered in order with these keyed values; further items have none. */
    static Map<ItemKey, Answer> keyed(Edition edition, int[] horizon, int[] orientation) {
        Map<ItemKey, Answer> answers = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            int[] values = axis == Axis.HORIZON ? horizon : orientation;
            List<Item> items = items(edition, axis);
            for (int i = 0; i < values.length; i++) {
                answers.put(items.get(i).key(), keyed(items.get(i), values[i]));
            }
        }
        return answers;
    }

    /** So many items of each axis answered, in steps of one, so as to reach that sum of keyed values. */
    static Map<ItemKey, Answer> summing(Edition edition, int answered, int horizon, int orientation) {
        return keyed(edition, spread(answered, horizon), spread(answered, orientation));
    }

    /** Random answers, each item skipped with that probability. */
    static Map<ItemKey, Answer> random(RandomGenerator random, List<Item> items, double skipping) {
        Map<ItemKey, Answer> answers = new LinkedHashMap<>();
        for (Item item : items) {
            answers.put(item.key(), random.nextDouble() < skipping ? Answer.SKIP : GRADED.get(random.nextInt(5)));
        }
        return answers;
    }

    /** Random answers of someone who is drawn to one side of each axis, so that all verdicts come up. */
    static Map<ItemKey, Answer> ofSomeone(RandomGenerator random, List<Item> items, double skipping) {
        double horizon = 0.8 * random.nextGaussian();
        double orientation = 0.8 * random.nextGaussian();
        Map<ItemKey, Answer> answers = new LinkedHashMap<>();
        for (Item item : items) {
            double drawn = (item.axis() == Axis.HORIZON ? horizon : orientation) + 1.2 * random.nextGaussian();
            int value = (int) Math.max(-2, Math.min(2, Math.rint(drawn)));
            answers.put(item.key(), random.nextDouble() < skipping ? Answer.SKIP : keyed(item, value));
        }
        return answers;
    }

    static Map<ItemKey, Answer> with(Map<ItemKey, Answer> answers, ItemKey item, Answer answer) {
        Map<ItemKey, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(item, answer);
        return changed;
    }

    /** The same answers seen in a mirror. */
    static Map<ItemKey, Answer> mirrored(Map<ItemKey, Answer> answers) {
        Map<ItemKey, Answer> mirrored = new LinkedHashMap<>();
        answers.forEach((item, answer) -> mirrored.put(item, mirrored(answer)));
        return mirrored;
    }

    static Answer mirrored(Answer answer) {
        return answer.counts() ? GRADED.get(4 - GRADED.indexOf(answer)) : answer;
    }

    static List<Item> items(Edition edition, Axis axis) {
        return edition.items().stream().filter(item -> item.axis() == axis).toList();
    }

    private static int[] spread(int answered, int sum) {
        int[] values = new int[answered];
        for (int step = 0; step < Math.abs(sum); step++) {
            values[step % answered] += Integer.signum(sum);
        }
        return values;
    }
}
