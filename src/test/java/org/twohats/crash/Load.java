package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Four people who answer questionnaire after questionnaire, until they are told that it is enough. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final IntSupplier progress;
    private final List<Journeys> people = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<AtomicInteger> confirmed = new ArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    private Load(int port, IntSupplier progress, boolean patient) {
        this.progress = progress;
        for (int i = 0; i < PEOPLE; i++) {
            Journeys person = new Journeys(20261127L + i);
            AtomicInteger answers = new AtomicInteger();
            people.add(person);
            confirmed.add(answers);
            threads.add(new Thread(() -> walk(person, port, answers, patient), "person " + i));
        }
        threads.forEach(Thread::start);
    }

    /** They give up as soon as anything is not as it should be. */
    static Load impatient(int port, IntSupplier progress) {
        return new Load(port, progress, false);
    }

    /** They try again, as often as it takes. */
    static Load patient(int port) {
        return new Load(port, () -> 0, true);
    }

    private void walk(Journeys person, int port, AtomicInteger answers, boolean patient) {
        do {
            try {
                person.walk(port, answers, enough);
            } catch (RuntimeException e) {
                troubles.add(String.valueOf(e.getMessage()));
                if (!patient) {
                    return;
                }
            }
            LockSupport.parkNanos(BREATH.toNanos());
        } while (!enough.get());
    }

    List<Journeys> people() {
        return people;
    }

    /** What people saw that was not as it should be. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    int answers() {
        return confirmed.stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Waits for so much progress without any trouble. */
    void until(int goal) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (progress.getAsInt() < goal) {
            assertThat(troubles).as("what people saw").isEmpty();
            pause(until);
        }
    }

    /** Waits until everybody has had so many more answers confirmed, whatever trouble that takes. */
    void eachAnswers(int more) {
        long until = System.nanoTime() + LONGEST.toNanos();
        List<Integer> before = confirmed.stream().map(AtomicInteger::get).toList();
        for (int i = 0; i < PEOPLE; i++) {
            while (confirmed.get(i).get() < before.get(i) + more) {
                pause(until);
            }
        }
    }

    void end() throws InterruptedException {
        enough.set(true);
        for (Thread thread : threads) {
            thread.join(30_000);
        }
    }

    private static void pause(long until) {
        assertThat(System.nanoTime()).as("time").isLessThan(until);
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    @Override
    public void close() {
        enough.set(true);
    }
}
