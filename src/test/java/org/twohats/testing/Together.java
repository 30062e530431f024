package org.twohats.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The same work on several threads that begin at the same moment. */
public final class Together {

    private Together() {}

    /** @throws RuntimeException the first failure of any of them */
    public static <T> List<T> times(int threads, Callable<T> work) {
        return all(IntStream.range(0, threads).mapToObj(i -> work).toList());
    }

    /** @throws RuntimeException the first failure of any of them */
    public static <T> List<T> all(List<? extends Callable<T>> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Future<T>> begun = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return work.call();
                    }))
                    .toList();
            return begun.stream().map(Together::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> work) {
        try {
            return work.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
