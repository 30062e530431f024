package org.twohats.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two pieces of work of which the second begins before the first has committed. */
public final class Overlap {

    /** How long the first goes on waiting for the second, which may itself be waiting for the first's lock. */
    private static final int MILLISECONDS = 400;

    private Overlap() {}

    /**
     * Does the first in a transaction, and while that is still open the second on another thread.
     *
     * @throws RuntimeException what either of them throws
     */
    public static void of(TransactionTemplate transactions, Runnable first, Runnable second) {
        CompletableFuture<Void> other = new CompletableFuture<>();
        transactions.executeWithoutResult(open -> {
            first.run();
            CompletableFuture.runAsync(second, task -> new Thread(task, "second").start())
                    .whenComplete((nothing, failure) -> {
                        if (failure == null) {
                            other.complete(null);
                        } else {
                            other.completeExceptionally(failure);
                        }
                    });
            try {
                other.get(MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // The second waits for us, or has failed: its failure comes out below.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            other.orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (rootOf(e) instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? rootOf(failure.getCause())
                : failure;
    }
}
