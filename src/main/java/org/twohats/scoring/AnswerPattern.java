package org.twohats.scoring;

import java.util.List;
import org.twohats.instrument.Answer;

/**
 * What the displayed answers look like, whatever they mean. Source: docs/scoring.md, "Flags".
 *
 * @param longestRun the most items in a row with the same answer; a skipped item ends a run
 * @param variability the standard deviation (n - 1) of the answers from -2 to 2, known as IRV; 0 for fewer than two
 * @param middleShare the share of "both" among the answers given, 0 where none was given
 */
public record AnswerPattern(int longestRun, double variability, double middleShare) {

    /**
     * Looks at answers in the order in which they were asked.
     *
     * @param answers one for each item, {@link Answer#SKIP} where none was given
     */
    public static AnswerPattern of(List<Answer> answers) {
        int[] given = answers.stream()
                .filter(Answer::counts)
                .mapToInt(answer -> answer.displayed().orElseThrow())
                .toArray();
        return new AnswerPattern(longestRun(answers), variability(given), middleShare(given));
    }

    private static int longestRun(List<Answer> answers) {
        int longest = 0;
        int run = 0;
        Answer before = Answer.SKIP;
        for (Answer answer : answers) {
            if (!answer.counts()) {
                run = 0;
            } else if (answer == before) {
                run++;
            } else {
                run = 1;
            }
            before = answer;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static double variability(int[] given) {
        if (given.length < 2) {
            return 0;
        }
        int sum = 0;
        int squares = 0;
        for (int value : given) {
            sum += value;
            squares += value * value;
        }
        int n = given.length;
        return Math.sqrt((double) (n * squares - sum * sum) / (n * (n - 1)));
    }

    private static double middleShare(int[] given) {
        int middle = 0;
        for (int value : given) {
            middle += value == 0 ? 1 : 0;
        }
        return given.length == 0 ? 0 : (double) middle / given.length;
    }
}
