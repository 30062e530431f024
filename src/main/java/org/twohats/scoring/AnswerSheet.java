package org.twohats.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** All that someone answered, axis by axis. For use by one thread. */
final class AnswerSheet {

    private final Map<ItemKey, Answer> given;
    private final AxisAnswers horizon;
    private final AxisAnswers orientation;

    AnswerSheet(AxisModel horizon, AxisModel orientation, Map<ItemKey, Answer> given) {
        this.given = given;
        this.horizon = horizon.answers(given);
        this.orientation = orientation.answers(given);
    }

    AxisAnswers on(Axis axis) {
        return switch (axis) {
            case HORIZON -> horizon;
            case ORIENTATION -> orientation;
        };
    }

    /** What was said to the item; a missing answer is a skipped item. */
    Answer to(Item item) {
        return given.getOrDefault(item.key(), Answer.SKIP);
    }

    Standing standing() {
        return standing(horizon.total(), orientation.total());
    }

    /** What would follow if the same items had been answered so as to give these weighted totals. */
    Standing standing(int horizonTotal, int orientationTotal) {
        return new Standing(
                horizon.posterior(horizonTotal),
                orientation.posterior(orientationTotal),
                horizon.enough() && orientation.enough());
    }

    /** What would follow if the same items of one axis had been answered so as to give that weighted total. */
    Standing standing(Axis axis, int total) {
        return switch (axis) {
            case HORIZON -> standing(total, orientation.total());
            case ORIENTATION -> standing(horizon.total(), total);
        };
    }

    /** What each of the items did to the result, in their order. */
    List<Contribution> contributions(List<Item> asked) {
        return asked.stream().map(this::contribution).toList();
    }

    private Contribution contribution(Item item) {
        AxisAnswers axis = on(item.axis());
        Optional<KeyedAnswer> keyed = axis.to(item.key());
        return new Contribution(
                item.key(),
                item.axis(),
                to(item),
                keyed.map(KeyedAnswer::contribution).orElse(0.0),
                keyed.map(axis::effect).orElse(0.0));
    }
}
