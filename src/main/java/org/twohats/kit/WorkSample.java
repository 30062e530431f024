package org.twohats.kit;

import java.util.List;
import java.util.Optional;

/**
 * A piece of work on a made-up product that every candidate for a post is given.
 *
 * @param product what it is called
 * @param about what one has to know about the product
 * @param figures a table of the pack; nothing where the pack has none, as with everything below
 * @param problems from which one is to be chosen; empty where the pack has none
 * @param voices what people say; empty where the pack has none
 * @param items what is to be put in order; empty where the pack has none
 * @param tasks in order
 * @param fairness what everybody can expect
 */
public record WorkSample(
        Post post,
        String product,
        List<String> about,
        Optional<Figures> figures,
        List<Problem> problems,
        List<Voice> voices,
        Optional<Goal> goal,
        List<Item> items,
        List<Task> tasks,
        List<String> fairness) {

    /** The shortest and the longest time that is fair, in minutes. */
    public static final int SHORTEST = 60;

    public static final int LONGEST = 120;

    public WorkSample {
        about = List.copyOf(about);
        problems = List.copyOf(problems);
        voices = List.copyOf(voices);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        fairness = List.copyOf(fairness);
        int minutes = tasks.stream().mapToInt(Task::minutes).sum();
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "the tasks take " + minutes + " minutes, but " + SHORTEST + " to " + LONGEST + " are fair");
        }
    }

    /** How long all of it takes. */
    public int minutes() {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }

    /**
     * @param heading of the first column
     * @param columns the headings of the others
     */
    public record Figures(String name, String heading, List<String> columns, List<Row> rows) {

        public Figures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Row(String name, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public record Problem(String name, List<String> facts) {

        public Problem {
            facts = List.copyOf(facts);
        }
    }

    public record Voice(String says, String who) {}

    /** @param capacity how much work can be done for it */
    public record Goal(String name, String text, String capacity) {}

    /** @param size how much work it is */
    public record Item(String name, String size, String notes) {}

    /**
     * @param toDo what a candidate reads
     * @param aloud what an interviewer reads out and the candidate does not see before; empty where there is nothing
     * @param anchors from the fewest points to the most
     * @param lookFor what the pack holds, for those who rate; may be empty
     */
    public record Task(
            String name,
            int minutes,
            List<String> toDo,
            List<String> aloud,
            List<Anchor> anchors,
            List<String> lookFor) {

        public Task {
            toDo = List.copyOf(toDo);
            aloud = List.copyOf(aloud);
            anchors = List.copyOf(anchors);
            lookFor = List.copyOf(lookFor);
        }
    }
}
