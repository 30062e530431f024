package org.twohats.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Preset;

/** Matrices to try things with. */
public final class MatrixSamples {

    /** What people write, and what nobody should. */
    public static final List<String> TEXTS = List.of(
            "Legal, risk and audit",
            "Say \"yes\"",
            "It’s a 'must'",
            "=HYPERLINK(\"http://x\")",
            "+1",
            "-2+3",
            "@SUM(A1)",
            "'=guarded",
            "''@twice",
            "＝full width",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7} #{7*7} *{7*7} [[${7*7}]]",
            "__${T(java.lang.Runtime)}__::.x",
            "{0} {1,choice,0#a|1#b} '{'",
            "| a | *b* _c_ `d` [e](javascript:x())",
            "../../etc/passwd",
            "Żółć 日本語 עברית العربية 😀 é",
            "\u200Fמחר",
            "a;b, c",
            "Yes",
            "columns");

    private MatrixSamples() {}

    public static Matrix fresh(Preset preset) {
        return MatrixTests.of(preset);
    }

    /** With own rows and columns, renamed ones, hidden rows, another order and all kinds of text. */
    public static Matrix wild(int seed) {
        Random random = new Random(seed);
        List<String> areas = MatrixTests.EDITION.areas();
        Preset preset = Preset.values()[random.nextInt(Preset.values().length)];
        Matrix matrix = fresh(preset);
        List<Participant> columns = new ArrayList<>(matrix.participants());
        columns.set(0, new Participant(columns.get(0).key(), text(random, 0)));
        for (int i = 1; i <= random.nextInt(5); i++) {
            columns.add(new Participant("own-" + i, text(random, 5 * i) + i));
        }
        matrix = matrix.headed(text(random, 3), columns);
        for (int i = 5; i < 5 + random.nextInt(20); i++) {
            Duty own = new Duty(
                    "own-" + i,
                    areas.get(random.nextInt(areas.size())),
                    text(random, i) + i,
                    false,
                    Map.of(),
                    "",
                    "",
                    0);
            matrix = matrix.adding(own, areas);
        }
        for (Duty duty : matrix.duties()) {
            if (random.nextBoolean()) {
                Map<String, Involvement> parts = new HashMap<>();
                columns.forEach(column ->
                        parts.put(column.key(), Involvement.values()[random.nextInt(Involvement.values().length)]));
                String note = random.nextBoolean() ? text(random, 1) + "\n" + text(random, 2) : "";
                matrix = matrix.with(duty.saying(duty.name(), random.nextInt(4) == 0, parts, text(random, 7), note));
            }
            matrix = matrix.moving(duty.key(), random.nextBoolean(), areas);
        }
        return matrix;
    }

    private static String text(Random random, int shift) {
        return TEXTS.get((random.nextInt(TEXTS.size()) + shift) % TEXTS.size());
    }
}
