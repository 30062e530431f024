package org.twohats.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** One axis of an edition, made ready for scoring once and for all. */
final class AxisModel {

    /** What all items of an axis together can add to a position when each has its highest expected score, 2. */
    private static final double POINTS_PER_SCORE = 50;

    private final Axis axis;
    private final Grid grid;
    private final List<ItemModel> items;

    /** @param items all items of the axis in the edition, in order */
    AxisModel(Axis axis, Grid grid, List<Item> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no item asks about the axis " + axis.key());
        }
        this.axis = axis;
        this.grid = grid;
        this.items = items.stream().map(item -> new ItemModel(item, grid)).toList();
    }

    Axis axis() {
        return axis;
    }

    Grid grid() {
        return grid;
    }

    /** Those of the answers that are about this axis and say something. */
    AxisAnswers answers(Map<ItemKey, Answer> answers) {
        Map<ItemKey, KeyedAnswer> keyed = new LinkedHashMap<>();
        for (ItemModel model : items) {
            ItemKey item = model.item().key();
            Answer answer = answers.getOrDefault(item, Answer.SKIP);
            model.item().keyed(answer).ifPresent(value -> keyed.put(item, new KeyedAnswer(model, value)));
        }
        return new AxisAnswers(this, keyed);
    }

    /**
     * A place on the latent metric in points from -100 to 100: what someone there may be expected to answer, on the
     * average over all items of the axis, whether they were asked or not. The same metric thus holds for every form.
     * Source: docs/scoring.md, "Position".
     */
    double position(double place) {
        double scores = 0;
        for (ItemModel model : items) {
            scores += model.curve().expectedScore(place);
        }
        return POINTS_PER_SCORE * scores / items.size();
    }
}
