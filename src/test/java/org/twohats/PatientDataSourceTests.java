package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class PatientDataSourceTests {

    private static final boolean THERE = true;
    private static final boolean AWAY = false;

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @Test
    void aDatabaseThatWasNeverThereIsReportedAtOnce() {
        DataSource patient = new PatientDataSource(new Database(AWAY, THERE));
        assertThatThrownBy(patient::getConnection).hasMessage("away");
    }

    @Test
    void aDatabaseThatWasThereIsWaitedFor() throws SQLException {
        DataSource patient = new PatientDataSource(new Database(THERE, AWAY, AWAY, THERE));
        patient.getConnection();
        assertThat(patient.getConnection()).isNotNull();
    }

    @Test
    void waitingEndsWhenThePoolIsClosed() throws SQLException {
        DataSource patient = new PatientDataSource(new Database(THERE, AWAY, THERE));
        patient.getConnection();
        Thread.currentThread().interrupt();
        assertThatThrownBy(patient::getConnection).hasMessage("away");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    /** Whether it is there at the first attempt, at the second, and so on. */
    private static final class Database extends AbstractDataSource {

        private final Queue<Boolean> there;

        private Database(Boolean... there) {
            this.there = new ArrayDeque<>(List.of(there));
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!there.remove()) {
                throw new SQLException("away");
            }
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> null);
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
