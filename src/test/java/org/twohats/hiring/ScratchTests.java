package org.twohats.hiring;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.content.Editions;

class ScratchTests {
    Map<Integer, Long> memo = new HashMap<>();
    Map<Integer, Long> merged = new HashMap<>();

    @Test
    void size() {
        long t = System.nanoTime();
        RuleBook book = Editions.FIRST;
        System.out.println("built in ms " + (System.nanoTime() - t) / 1e6 + " nodes "
                + book.diagram().size());
        for (int i = 0; i < 3; i++) {
            t = System.nanoTime();
            new Diagram(book.questions(), book.readings(), book.rules(), book.modifiers());
            System.out.println("again ms " + (System.nanoTime() - t) / 1e6);
        }
        Diagram d = book.diagram();
        System.out.println("paths " + paths(d, d.root()) + " merged " + mergedPaths(d, d.root()) + " nodes reachable "
                + memo.size());
        Map<Factor, Integer> per = new EnumMap<>(Factor.class);
        memo.keySet().forEach(n -> d.factor(n).ifPresent(f -> per.merge(f, 1, Integer::sum)));
        System.out.println(per);
    }

    long paths(Diagram d, int n) {
        Long k = memo.get(n);
        if (k != null) return k;
        long s = 0;
        if (d.factor(n).isEmpty()) s = 1;
        else for (int c : d.children(n)) s += paths(d, c);
        memo.put(n, s);
        return s;
    }

    long mergedPaths(Diagram d, int n) {
        Long k = merged.get(n);
        if (k != null) return k;
        long s = 0;
        if (d.factor(n).isEmpty()) s = 1;
        else for (int c : new HashSet<>(d.children(n))) s += mergedPaths(d, c);
        merged.put(n, s);
        return s;
    }
}
