package org.twohats.kit;

import java.util.List;

/**
 * What an interview can ask about one competency, and how answers are rated.
 *
 * @param means what somebody does who has it
 * @param duties keys of the responsibilities that call for it
 * @param questions in the order in which they are asked
 * @param anchors from the fewest points to the most
 */
public record Topic(
        Competency competency, String means, List<String> duties, List<Question> questions, List<Anchor> anchors) {

    /** How many questions we suggest to ask about one competency. */
    public static final int SUGGESTED = 2;

    public Topic {
        duties = List.copyOf(duties);
        questions = List.copyOf(questions);
        anchors = List.copyOf(anchors);
    }

    /** The questions that we suggest. */
    public List<Question> suggested() {
        return questions.subList(0, Math.min(SUGGESTED, questions.size()));
    }
}
