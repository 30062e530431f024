package org.twohats.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twohats.role.Keyed;
import org.twohats.visitor.Typed;

/** A part of a job description, in the order in which it is read. */
public enum Section implements Keyed {
    TITLE(Kind.LINE, 120),

    /** The first line: which meaning of "product owner" applies. */
    MEANING(Kind.TEXT, 600),
    PURPOSE(Kind.TEXT, 2000),
    OUTCOMES(Kind.LIST, 3000),
    DECISIONS(Kind.LIST, 2000),
    WORKS_WITH(Kind.LIST, 2000),
    MUST_HAVES(Kind.LIST, 2000),
    NICE_TO_HAVES(Kind.LIST, 2000),
    PAY(Kind.TEXT, 600),
    PLACE_AND_HOURS(Kind.TEXT, 1000),
    PROCESS(Kind.TEXT, 2000),

    /** The last day on which one may apply: {@code 2027-01-31}. */
    CLOSING_DATE(Kind.DATE, 10);

    /** How it is written. */
    public enum Kind implements Keyed {
        LINE,
        DATE,

        /** Each line is a paragraph. */
        TEXT,

        /** Each line is one thing of a list. */
        LIST
    }

    /** What is wrong with a text. */
    public enum Problem implements Keyed {
        TOO_LONG,

        /** It has a character that nobody can see or type. */
        CONTROL,
        NO_DATE
    }

    private static final String DOCUMENT = "job-description.";

    private final Kind kind;
    private final int most;

    Section(Kind kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    public Kind kind() {
        return kind;
    }

    /** How many characters it may have; one outside of the basic plane counts once. */
    public int most() {
        return most;
    }

    /** Where its text is kept. */
    public String place() {
        return DOCUMENT + key();
    }

    /** As it is kept: lines end with a line feed, a tab is a blank, no line is blank or begins with the sign of a list. */
    public String tidied(String typed) {
        List<String> lines = Arrays.stream(
                        Typed.plain(typed).split("\\R", kind == Kind.LINE || kind == Kind.DATE ? 1 : -1))
                .map(line -> line.strip())
                .map(line -> kind == Kind.LIST ? line.replaceFirst("^[-*•–]\\s+", "") : line)
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", lines);
    }

    /** What is wrong with the text, or nothing. */
    public Optional<Problem> problem(String tidied) {
        if (!Typed.isReadable(tidied, kind == Kind.TEXT || kind == Kind.LIST)) {
            return Optional.of(Problem.CONTROL);
        }
        if (tidied.codePointCount(0, tidied.length()) > most) {
            return Optional.of(kind == Kind.DATE ? Problem.NO_DATE : Problem.TOO_LONG);
        }
        return kind == Kind.DATE && !tidied.isEmpty() && ClosingDate.of(tidied).isEmpty()
                ? Optional.of(Problem.NO_DATE)
                : Optional.empty();
    }
}
