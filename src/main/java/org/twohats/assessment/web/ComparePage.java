package org.twohats.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twohats.assessment.Comparison;
import org.twohats.assessment.Comparison.AnswerPair;
import org.twohats.assessment.ResultWords;
import org.twohats.instrument.Answer;
import org.twohats.instrument.EditionWords.AxisWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.scoring.Shift;

/**
 * Two results side by side.
 *
 * @param moves what moved, one line for each axis
 * @param oneEdition whether both are answers to the same edition
 * @param continued whether the later one took the answers of the earlier along
 * @param map both places; empty where either has none
 * @param twice how many questions were asked both times
 * @param alike how many of these have the same answer
 * @param changed the questions that were answered differently
 * @param rest all others
 */
record ComparePage(
        ResultPage earlier,
        ResultPage later,
        List<MoveLine> moves,
        boolean oneEdition,
        boolean continued,
        MapDrawing map,
        long twice,
        long alike,
        List<PairLine> changed,
        List<PairLine> rest) {

    static ComparePage of(Comparison comparison, ResultWords words, Locale locale) {
        Telling telling = new Telling(comparison.later().questionnaire(), words, locale);
        List<AnswerPair> pairs = comparison.answers();
        return new ComparePage(
                ResultPage.of(comparison.earlier(), words, locale),
                ResultPage.of(comparison.later(), words, locale),
                comparison.shifts().stream()
                        .map(shift -> MoveLine.of(shift, telling))
                        .toList(),
                comparison.isOfOneEdition(),
                comparison.isContinuation(),
                MapDrawing.of(comparison.earlier(), comparison.later()),
                pairs.stream().filter(AnswerPair::isAskedTwice).count(),
                pairs.stream()
                        .filter(pair -> pair.isAskedTwice() && pair.isAlike())
                        .count(),
                lines(pairs.stream().filter(ComparePage::isChanged), telling),
                lines(pairs.stream().filter(pair -> !isChanged(pair)), telling));
    }

    /** Whether both have the same name. */
    public boolean isSame() {
        return earlier.words().headline().equals(later.words().headline());
    }

    public boolean isMoved() {
        return moves.stream().anyMatch(MoveLine::isMove);
    }

    /** Whether on every axis something can be said about a move. */
    public boolean isMeasured() {
        return moves.stream().noneMatch(move -> move.words().equals("not-enough"));
    }

    private static boolean isChanged(AnswerPair pair) {
        return pair.isAskedTwice() && !pair.isAlike();
    }

    private static List<PairLine> lines(Stream<AnswerPair> pairs, Telling telling) {
        return pairs.map(pair -> PairLine.of(pair, telling)).toList();
    }

    /**
     * @param words how firmly a direction is named: {@code clear}, {@code likely}, {@code no-clear-lean}, {@code
     *     not-enough}
     * @param end the end towards which it went: "strategic"
     */
    record MoveLine(String axis, String words, String end) {

        static MoveLine of(Shift shift, Telling telling) {
            AxisWords axis = telling.edition().axis(shift.axis());
            return new MoveLine(axis.name(), shift.words().key(), shift.mean() < 0 ? axis.negative() : axis.positive());
        }

        public boolean isMove() {
            return words.equals("clear") || words.equals("likely");
        }
    }

    /**
     * One question.
     *
     * @param steps by how many steps the answer moved; 0 where it did not, or where that cannot be said
     * @param end towards which end
     */
    record PairLine(String title, AnswerLine earlier, AnswerLine later, int steps, String end) {

        static PairLine of(AnswerPair pair, Telling telling) {
            Statements statements = telling.edition().statements(pair.item().key());
            AxisWords axis = telling.edition().axis(pair.item().axis());
            int steps = pair.steps().orElse(0);
            return new PairLine(
                    statements.title(),
                    AnswerLine.of(pair.earlier(), statements),
                    AnswerLine.of(pair.later(), statements),
                    Math.abs(steps),
                    steps < 0 ? axis.negative() : axis.positive());
        }
    }

    /**
     * @param answer the answer's key, or empty where the question was not asked
     * @param chosen the chosen statement, or empty where there is none
     */
    record AnswerLine(String answer, String chosen) {

        static AnswerLine of(Optional<Answer> answer, Statements statements) {
            return new AnswerLine(
                    answer.map(Answer::key).orElse(""),
                    answer.flatMap(given -> chosen(given, statements)).orElse(""));
        }

        private static Optional<String> chosen(Answer answer, Statements statements) {
            int displayed = answer.displayed().orElse(0);
            return displayed == 0
                    ? Optional.empty()
                    : Optional.of(displayed > 0 ? statements.right() : statements.left());
        }
    }
}
