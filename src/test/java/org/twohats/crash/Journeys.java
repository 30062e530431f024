package org.twohats.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;

/** One person who answers questionnaire after questionnaire, and remembers what the site confirmed. */
final class Journeys {

    private static final List<String> ANSWERS =
            List.of("clearly-left", "rather-left", "both", "rather-right", "clearly-right", "skip");

    private final Random random;
    private final List<Journey> journeys = new CopyOnWriteArrayList<>();
    private HttpVisitor visitor;

    Journeys(long seed) {
        this.random = new Random(seed);
    }

    List<Journey> all() {
        return journeys;
    }

    /** Walks on until the site is gone or told to stop; takes up again what was not finished. */
    void walk(int port, AtomicInteger confirmed, AtomicBoolean enough) {
        visitor = visitor == null ? new HttpVisitor(port) : visitor.at(port);
        try {
            while (!enough.get()) {
                Journey journey = journeys.isEmpty() || last().finished ? begin() : last();
                go(journey, confirmed, enough);
            }
        } catch (java.io.UncheckedIOException gone) {
            // The site was killed in the middle of this.
        }
    }

    /** What the pages show now, as whoever answered sees it. */
    Map<String, String> shown(Journey journey, int port) {
        HttpVisitor again = visitor.at(port);
        Map<String, String> shown = new LinkedHashMap<>();
        for (String item : journey.confirmed.keySet()) {
            Page page = again.get("/questionnaire/" + journey.sitting + "/" + item);
            for (String answer : ANSWERS) {
                if (page.body().matches("(?s).*value=\"" + answer + "\"[^>]* checked=.*")) {
                    shown.put(item, answer);
                }
            }
        }
        return shown;
    }

    private Journey last() {
        return journeys.get(journeys.size() - 1);
    }

    private Journey begin() {
        Journey journey = new Journey(visitor.begin(random.nextBoolean() ? "full" : "quick"));
        journeys.add(journey);
        return journey;
    }

    private void go(Journey journey, AtomicInteger confirmed, AtomicBoolean enough) {
        String next = visitor.get("/questionnaire/" + journey.sitting).location();
        while (!enough.get() && !next.endsWith("/check") && !next.startsWith("/results/")) {
            String item = next.substring(next.lastIndexOf('/') + 1);
            next = answer(journey, item, confirmed);
            if (random.nextInt(4) == 0) {
                List<String> answered = new ArrayList<>(journey.confirmed.keySet());
                answer(journey, answered.get(random.nextInt(answered.size())), confirmed);
            }
        }
        if (next.endsWith("/check")) {
            journey.finishing = true;
            visitor.finish(journey.sitting);
            journey.finished = true;
        } else if (next.startsWith("/results/")) {
            journey.finished = true;
        }
    }

    private String answer(Journey journey, String item, AtomicInteger confirmed) {
        String answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        journey.sent.computeIfAbsent(item, first -> new HashSet<>()).add(answer);
        String next = visitor.answer(journey.sitting, item, answer).location();
        journey.confirmed.put(item, answer);
        journey.sent.put(item, new HashSet<>(Set.of(answer)));
        confirmed.incrementAndGet();
        return next;
    }

    /** What one questionnaire was answered. */
    static final class Journey {

        /** The answer whose redirect arrived last, by item. */
        final Map<String, String> confirmed = new LinkedHashMap<>();

        /** The same, and the answer that was under way when the site was killed. */
        final Map<String, Set<String>> sent = new LinkedHashMap<>();

        final UUID sitting;
        boolean finishing;
        boolean finished;

        private Journey(UUID sitting) {
            this.sitting = sitting;
        }
    }
}
