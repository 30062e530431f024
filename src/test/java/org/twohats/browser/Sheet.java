package org.twohats.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers to a whole questionnaire, and the verdict that the design gives them.
 *
 * <p>Written as one letter a question for each axis: {@code P} and {@code p} clearly and rather strategic or outward,
 * {@code N} and {@code n} clearly and rather tactical or inward, {@code =} both, {@code .} skipped. A line that is
 * too short is repeated.
 */
enum Sheet {
    MANAGER("product-manager", "P", "P"),
    OWNER("product-owner", "N", "N"),
    LIKELY_MANAGER("product-manager", "pppppp======", "ppppppp====="),
    INWARD_STRATEGIST("strategic-inward", "P", "N"),
    OUTWARD_TACTICIAN("tactical-outward", "N", "P"),
    ALMOST_MANAGER("leans-product-manager", "Pp", "=p=p========"),
    ALMOST_OWNER("leans-product-owner", "N=n.N=n=N=n=", "="),
    STRATEGIST("one-sided", "pppppp======", "nnnn========"),
    MIDDLE("balanced", "=", "="),
    BOTH_WAYS("balanced", "PN", "PN"),
    TORN("undecided", "pp==........", "nn==........"),
    TWO_ANSWERS("not-enough", "P...........", "p..........."),
    QUICK_OWNER("product-owner", "N", "N", "quick"),
    QUICK_HALF("not-enough", "PpP...", "Pp=pp.", "quick"),
    STRAIGHT_DOWN("balanced") {
        @Override
        String answer(Pair pair, int place) {
            return CLEARLY + LEFT;
        }
    };

    private static final String CLEARLY = "clearly-";
    private static final String RATHER = "rather-";
    private static final String LEFT = "left";

    private final String verdict;
    private final String horizon;
    private final String orientation;
    private final String form;

    Sheet(String verdict) {
        this(verdict, "", "");
    }

    Sheet(String verdict, String horizon, String orientation) {
        this(verdict, horizon, orientation, "full");
    }

    Sheet(String verdict, String horizon, String orientation, String form) {
        this.verdict = verdict;
        this.horizon = horizon;
        this.orientation = orientation;
        this.form = form;
    }

    String verdict() {
        return verdict;
    }

    String form() {
        return form;
    }

    List<Pair> pairs() {
        return Pair.all(form);
    }

    /** One for each question, in the order of the form and in the words of the address contract. */
    List<String> answers() {
        List<String> answers = new ArrayList<>();
        int onHorizon = 0;
        int onOrientation = 0;
        for (Pair pair : pairs()) {
            answers.add(answer(pair, pair.horizon() ? onHorizon++ : onOrientation++));
        }
        return answers;
    }

    /** From -2 to 2 towards the strategic or outward end; nothing where the question is skipped. */
    static Optional<Integer> keyed(Pair pair, String answer) {
        if (answer.equals("skip")) {
            return Optional.empty();
        }
        if (answer.equals("both")) {
            return Optional.of(0);
        }
        boolean positive = answer.endsWith(LEFT) != pair.positiveRight();
        return Optional.of((answer.startsWith(CLEARLY) ? 2 : 1) * (positive ? 1 : -1));
    }

    String answer(Pair pair, int place) {
        String line = pair.horizon() ? horizon : orientation;
        return switch (line.charAt(place % line.length())) {
            case 'P' -> CLEARLY + side(pair, true);
            case 'p' -> RATHER + side(pair, true);
            case 'N' -> CLEARLY + side(pair, false);
            case 'n' -> RATHER + side(pair, false);
            case '=' -> "both";
            default -> "skip";
        };
    }

    private static String side(Pair pair, boolean positive) {
        return pair.positiveRight() == positive ? "right" : LEFT;
    }
}
