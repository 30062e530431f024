package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SheddingPoolTests {

    private static final String AT_ONCE = "too many are waiting for it";

    @Test
    void whoComesWhenEnoughWaitInVainHearsSoAtOnce() throws SQLException {
        try (SheddingPool pool = pool()) {
            try (Connection held = pool.getConnection()) {
                assertThat(held.isValid(1)).isTrue();
                assertThatThrownBy(pool::getConnection)
                        .isInstanceOf(SQLTransientConnectionException.class)
                        .hasMessageNotContaining(AT_ONCE);
                CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                        () -> assertThatThrownBy(pool::getConnection).hasMessageNotContaining(AT_ONCE));
                while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
                    Thread.onSpinWait();
                }
                assertThatThrownBy(pool::getConnection)
                        .isInstanceOf(SQLTransientConnectionException.class)
                        .hasMessage(AT_ONCE);
                waiting.join();
            }
            try (Connection again = pool.getConnection()) {
                assertThat(again.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void aCrowdThatIsServedIsNotTurnedAway() throws SQLException {
        try (SheddingPool pool = pool()) {
            for (int i = 0; i < 50; i++) {
                CompletableFuture<?>[] people = new CompletableFuture<?>[8];
                for (int person = 0; person < people.length; person++) {
                    people[person] = CompletableFuture.runAsync(() -> {
                        try (Connection connection = pool.getConnection()) {
                            assertThat(connection.isClosed()).isFalse();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                }
                CompletableFuture.allOf(people).join();
            }
        }
    }

    private static SheddingPool pool() {
        SheddingPool pool = new SheddingPool();
        pool.setJdbcUrl("jdbc:h2:mem:");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(500);
        return pool;
    }
}
