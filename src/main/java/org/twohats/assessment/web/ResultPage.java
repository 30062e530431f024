package org.twohats.assessment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.ResultWords;
import org.twohats.assessment.ResultWords.VerdictWords;
import org.twohats.assessment.Sitting;
import org.twohats.assessment.SurePhrase;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.EditionWords.AxisWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;
import org.twohats.scoring.AxisScore;
import org.twohats.scoring.Change;
import org.twohats.scoring.Contribution;
import org.twohats.scoring.Distance;
import org.twohats.scoring.Lean;
import org.twohats.scoring.Quadrants;
import org.twohats.scoring.Result;
import org.twohats.scoring.Verdict;

/**
 * What the result page shows, in the order in which it shows it.
 *
 * @param verdict the verdict's key
 * @param pro the answers that speak for it, strongest first
 * @param contra the answers that speak against it; for a result in the middle, those towards the owner
 * @param sure sentences about how sure it is
 * @param notes sentences about the manner of answering
 * @param axes the map in numbers, with every answer and its points
 * @param changes every single answer that would have led elsewhere
 * @param distance nothing where no step leads elsewhere
 */
record ResultPage(
        UUID sitting,
        String edition,
        Form form,
        int items,
        String finishedOn,
        String keptUntil,
        String verdict,
        VerdictWords words,
        String lede,
        List<ReasonLine> pro,
        List<ReasonLine> contra,
        List<String> sure,
        List<String> notes,
        MapDrawing map,
        List<AxisPart> axes,
        List<CornerLine> corners,
        List<ChangeLine> changes,
        Optional<DistanceLine> distance,
        ResultWords all) {

    private static final int REASONS_AGAINST = 1;

    static ResultPage of(Outcome outcome, ResultWords all, Locale locale) {
        Questionnaire questionnaire = outcome.questionnaire();
        Sitting sitting = questionnaire.sitting();
        Result result = outcome.result();
        EditionWords words = questionnaire.edition().words(locale);
        VerdictWords verdict = all.verdict(result);
        boolean middle = isMiddle(result.verdict());
        Numbers numbers = new Numbers(locale);
        return new ResultPage(
                sitting.id(),
                sitting.edition(),
                sitting.form(),
                questionnaire.items().size(),
                finishedOn(sitting, locale),
                Days.written(sitting.keptUntil(), locale),
                result.verdict().key(),
                verdict,
                verdict.lede(result.strength()),
                reasons(result.reasons().pro(), questionnaire, words, all, numbers),
                reasons(
                        middle
                                ? result.reasons().contra()
                                : result.reasons().contra().stream()
                                        .limit(REASONS_AGAINST)
                                        .toList(),
                        questionnaire,
                        words,
                        all,
                        numbers),
                sure(result, sitting.form(), all),
                result.flags().stream().map(flag -> all.flag(flag, verdict)).toList(),
                MapDrawing.of(result, outcome.region(), result.verdict() != Verdict.NOT_ENOUGH),
                Stream.of(Axis.values())
                        .map(axis -> AxisPart.of(result, axis, questionnaire, words, all, numbers))
                        .toList(),
                corners(result.quadrants(), all),
                changes(result, questionnaire, words, all),
                result.distance().map(distance -> DistanceLine.of(distance, result, words, all)),
                all);
    }

    /** Whether the result lies in the middle, where reasons speak for one role or the other and not for a verdict. */
    public boolean isMiddle() {
        return Keyed.of(Verdict.class, verdict).filter(ResultPage::isMiddle).isPresent();
    }

    public boolean isWithoutVerdict() {
        return verdict.equals(Verdict.NOT_ENOUGH.key());
    }

    private static boolean isMiddle(Verdict verdict) {
        return verdict == Verdict.BALANCED || verdict == Verdict.UNDECIDED;
    }

    private static String finishedOn(Sitting sitting, Locale locale) {
        Instant finishedAt = sitting.finishedAt();
        return finishedAt == null ? "" : Days.written(finishedAt, locale);
    }

    private static List<String> sure(Result result, Form form, ResultWords all) {
        List<String> sentences = new ArrayList<>();
        sentences.add(all.sure(SurePhrase.of(result)));
        if (form == Form.QUICK) {
            sentences.add(all.sure(SurePhrase.QUICK));
        }
        if (result.verdict() != Verdict.NOT_ENOUGH) {
            sentences.add(all.sure(SurePhrase.RETAKE));
        }
        return sentences;
    }

    private static List<ReasonLine> reasons(
            List<Contribution> contributions,
            Questionnaire questionnaire,
            EditionWords words,
            ResultWords all,
            Numbers numbers) {
        return contributions.stream()
                .map(contribution -> ReasonLine.of(contribution, questionnaire, words, all, numbers))
                .toList();
    }

    private static List<CornerLine> corners(Quadrants quadrants, ResultWords all) {
        Map<Verdict, Double> chances = new LinkedHashMap<>();
        chances.put(Verdict.PRODUCT_MANAGER, quadrants.productManager());
        chances.put(Verdict.PRODUCT_OWNER, quadrants.productOwner());
        chances.put(Verdict.STRATEGIC_INWARD, quadrants.strategicInward());
        chances.put(Verdict.TACTICAL_OUTWARD, quadrants.tacticalOutward());
        return chances.entrySet().stream()
                .map(corner -> new CornerLine(all.name(corner.getKey()), Math.round(20 * corner.getValue()) / 2.0))
                .toList();
    }

    private static List<ChangeLine> changes(
            Result result, Questionnaire questionnaire, EditionWords words, ResultWords all) {
        Map<String, ChangeLine> lines = new LinkedHashMap<>();
        for (Change change : result.wouldChange()) {
            Item item = questionnaire.item(change.item());
            ChangeLine line = new ChangeLine(
                    questionnaire.number(item),
                    words.statements(item.key()).title(),
                    new ArrayList<>(List.of(change.to().key())),
                    all.name(change.verdict()));
            lines.merge(item.key() + " " + change.verdict(), line, ChangeLine::and);
        }
        return List.copyOf(lines.values());
    }

    /** Numbers as this page writes them. */
    record Numbers(Locale locale) {

        /** Up to two decimals, without a sign. */
        String points(double value) {
            return trimmed(String.format(locale, "%.2f", Math.abs(value)));
        }

        /** A whole number with its sign. */
        String position(double value) {
            long whole = Math.round(value);
            return whole > 0 ? "+" + whole : whole < 0 ? "−" + -whole : "0";
        }

        private static String trimmed(String number) {
            return number.replaceFirst("[.,]?0+$", "");
        }
    }

    /**
     * One answer as a reason.
     *
     * @param manner {@code clearly}, {@code rather} or {@code both}
     * @param chosen the chosen statement; the left one where both were chosen
     * @param other the other statement
     * @param points what the answer counts, without a sign
     * @param towards the end of the axis it counts towards
     */
    record ReasonLine(String manner, String chosen, String other, String points, String towards) {

        static ReasonLine of(
                Contribution contribution,
                Questionnaire questionnaire,
                EditionWords words,
                ResultWords all,
                Numbers numbers) {
            Item item = questionnaire.item(contribution.item());
            Statements statements = words.statements(item.key());
            int displayed = contribution.answer().displayed().orElse(0);
            return new ReasonLine(
                    displayed == 0 ? "both" : Math.abs(displayed) == 2 ? "clearly" : "rather",
                    displayed > 0 ? statements.right() : statements.left(),
                    displayed > 0 ? statements.left() : statements.right(),
                    numbers.points(contribution.contribution()),
                    all.end(item.axis(), contribution.contribution() > 0));
        }
    }

    /**
     * One axis: where it puts the person, and every answer on it.
     *
     * @param lean one sentence
     * @param place {@code clear}, {@code likely}, {@code no-clear-lean}, {@code not-enough}
     * @param end the end to which it leans: "strategic"
     */
    record AxisPart(
            AxisWords words,
            String lean,
            String place,
            String end,
            boolean positioned,
            String position,
            String low,
            String high,
            int answered,
            String sum,
            String sumEnd,
            List<AnswerLine> answers) {

        static AxisPart of(
                Result result,
                Axis axis,
                Questionnaire questionnaire,
                EditionWords words,
                ResultWords all,
                Numbers numbers) {
            AxisScore score = result.on(axis);
            AxisWords axisWords = words.axis(axis);
            List<Contribution> contributions = result.contributions().stream()
                    .filter(contribution -> contribution.axis() == axis)
                    .toList();
            double sum = contributions.stream()
                    .mapToDouble(Contribution::contribution)
                    .sum();
            return new AxisPart(
                    axisWords,
                    all.lean(score),
                    score.words().key(),
                    end(axisWords, score.eap()),
                    score.words() != Lean.NOT_ENOUGH,
                    numbers.position(score.position()),
                    numbers.position(score.positionLow()),
                    numbers.position(score.positionHigh()),
                    score.answered(),
                    numbers.points(sum),
                    numbers.points(sum).equals("0") ? "" : end(axisWords, sum),
                    contributions.stream()
                            .map(contribution -> AnswerLine.of(contribution, questionnaire, words, axisWords, numbers))
                            .toList());
        }

        private static String end(AxisWords words, double value) {
            return value > 0 ? words.positive() : words.negative();
        }
    }

    /**
     * @param answer the answer's key
     * @param chosen the chosen statement, or empty for "both" and "skip"
     * @param end the end it counts towards, or empty where it counts nothing
     */
    record AnswerLine(int number, String title, String answer, String chosen, String points, String end) {

        static AnswerLine of(
                Contribution contribution,
                Questionnaire questionnaire,
                EditionWords words,
                AxisWords axis,
                Numbers numbers) {
            Item item = questionnaire.item(contribution.item());
            Statements statements = words.statements(item.key());
            int displayed = contribution.answer().displayed().orElse(0);
            double points = contribution.contribution();
            return new AnswerLine(
                    questionnaire.number(item),
                    statements.title(),
                    contribution.answer().key(),
                    displayed == 0 ? "" : displayed > 0 ? statements.right() : statements.left(),
                    numbers.points(points),
                    points == 0 ? "" : AxisPart.end(axis, points));
        }

        public boolean isSkipped() {
            return answer.equals("skip");
        }
    }

    /**
     * One corner of the map.
     *
     * @param chances out of ten, to the nearest half
     */
    record CornerLine(String name, double chances) {}

    /**
     * Answers to one question that would lead to the same other verdict.
     *
     * @param answers their keys
     * @param verdict what the other verdict is called
     */
    record ChangeLine(int number, String title, List<String> answers, String verdict) {

        private ChangeLine and(ChangeLine more) {
            answers.addAll(more.answers());
            return this;
        }
    }

    /**
     * The shortest way to another verdict.
     *
     * @param verdict what it is called
     */
    record DistanceLine(int steps, List<MoveLine> moves, String verdict) {

        static DistanceLine of(Distance distance, Result result, EditionWords words, ResultWords all) {
            return new DistanceLine(
                    distance.steps(),
                    distance.moves().stream()
                            .map(move -> MoveLine.of(move, result, words))
                            .toList(),
                    all.name(distance.verdict()));
        }
    }

    /**
     * @param answered how many answers the axis has
     * @param end towards which end
     */
    record MoveLine(int steps, int answered, String axis, String end) {

        static MoveLine of(Distance.Move move, Result result, EditionWords words) {
            AxisWords axis = words.axis(move.axis());
            return new MoveLine(
                    move.steps(),
                    result.on(move.axis()).answered(),
                    axis.name(),
                    move.upwards() ? axis.positive() : axis.negative());
        }

        /** Whether each step can be taken by an answer of its own. */
        public boolean isSpread() {
            return steps <= answered;
        }
    }
}
