package org.twohats.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/**
 * Scores the answers to one edition.
 *
 * <p>Immutable and safe for any number of threads. It prepares its tables once, so keep one for each edition. Every
 * formula with its source and an example is in docs/scoring.md.
 */
public final class Scoring {

    /** The fewest answers on an axis from which anything is concluded about it. */
    public static final int ENOUGH_ANSWERS_AN_AXIS = AxisAnswers.ENOUGH;

    private static final int OUTLINE_PLACES = 48;
    private static final double WITHIN_95_PERCENT = StrictMath.sqrt(5.99146);

    private final Edition edition;
    private final AxisModel horizon;
    private final AxisModel orientation;

    private Scoring(Edition edition) {
        this.edition = edition;
        horizon = model(edition, Axis.HORIZON);
        orientation = model(edition, Axis.ORIENTATION);
    }

    /**
     * Makes an edition ready for scoring.
     *
     * @throws IllegalArgumentException if no item asks about an axis, or a weight has more than two decimals
     */
    public static Scoring of(Edition edition) {
        return new Scoring(edition);
    }

    /**
     * What the answers say.
     *
     * @param answers by item, in any order; an item without an answer counts as skipped
     * @throws IllegalArgumentException if there is an answer to an item that the form does not ask
     */
    public Result result(Form form, Map<ItemKey, Answer> answers) {
        List<Item> asked = edition.items(form);
        AnswerSheet sheet = sheet(asked, answers);
        Standing standing = sheet.standing();
        List<Contribution> contributions = sheet.contributions(asked);
        Sensitivity sensitivity = new Sensitivity(sheet);
        return new Result(
                form,
                scores(sheet),
                standing.quadrants(),
                standing.diagonal(),
                standing.verdict(),
                standing.strength(),
                Flags.of(form, asked.stream().map(sheet::to).toList(), sheet),
                contributions,
                Reasons.of(standing, contributions),
                sensitivity.changes(asked),
                sensitivity.distance());
    }

    /**
     * The outline of the places that hold 95 % of the joint posterior: an ellipse on the latent metric, drawn in points.
     * Source: docs/scoring.md, "Two axes".
     *
     * @return the corners of a closed polygon, anticlockwise from the outward end
     */
    public List<Place> region(Result result) {
        AxisScore across = result.on(Axis.ORIENTATION);
        AxisScore up = result.on(Axis.HORIZON);
        List<Place> outline = new ArrayList<>();
        for (int i = 0; i < OUTLINE_PLACES; i++) {
            double angle = 2 * StrictMath.PI * i / OUTLINE_PLACES;
            outline.add(new Place(
                    horizon.position(up.eap() + WITHIN_95_PERCENT * up.psd() * StrictMath.sin(angle)),
                    orientation.position(across.eap() + WITHIN_95_PERCENT * across.psd() * StrictMath.cos(angle))));
        }
        return List.copyOf(outline);
    }

    /**
     * How well the answers go together under the model, over both axes: the index lz. For whoever runs the
     * questionnaire, not for the person. Source: docs/scoring.md, "Person fit".
     *
     * @return nothing where no item was answered
     * @throws IllegalArgumentException if there is an answer to an item that the edition does not have
     */
    public OptionalDouble personFit(Map<ItemKey, Answer> answers) {
        AnswerSheet sheet = sheet(edition.items(), answers);
        PersonFit fit = new PersonFit();
        for (Axis axis : Axis.values()) {
            sheet.on(axis).addTo(fit);
        }
        return fit.lz();
    }

    private static AxisModel model(Edition edition, Axis axis) {
        List<Item> items =
                edition.items().stream().filter(item -> item.axis() == axis).toList();
        return new AxisModel(axis, Grid.STANDARD, items);
    }

    private AnswerSheet sheet(List<Item> asked, Map<ItemKey, Answer> answers) {
        Set<ItemKey> keys = asked.stream().map(Item::key).collect(Collectors.toSet());
        for (ItemKey answered : answers.keySet()) {
            if (!keys.contains(answered)) {
                throw new IllegalArgumentException(
                        "nothing in the edition '" + edition.name() + "' asks '" + answered + "' here");
            }
        }
        return new AnswerSheet(horizon, orientation, answers);
    }

    private static Map<Axis, AxisScore> scores(AnswerSheet sheet) {
        Map<Axis, AxisScore> scores = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            scores.put(axis, sheet.on(axis).score());
        }
        return scores;
    }
}
