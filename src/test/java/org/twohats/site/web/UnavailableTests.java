package org.twohats.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;

class UnavailableTests {

    static Stream<RuntimeException> troublesOfTheDatabase() {
        return Stream.of(
                new CannotCreateTransactionException("no connection"),
                new TransactionSystemException("the connection broke while committing"),
                new DataAccessResourceFailureException("connection reset"),
                new PessimisticLockingFailureException("waited too long for a lock"),
                new QueryTimeoutException("too slow"),
                new UncategorizedSQLException("commit", null, new java.sql.SQLException("the disk is full")));
    }

    @ParameterizedTest
    @MethodSource("troublesOfTheDatabase")
    void troubleWithTheDatabaseMeansComeBackLater(RuntimeException trouble) {
        assertThat(asking(trouble).get().uri("/")).hasStatus(503).headers().hasValue("Retry-After", "10");
    }

    @ParameterizedTest
    @MethodSource("faultsOfOurs")
    void aFaultOfOursIsNotBlamedOnTheDatabase(RuntimeException fault) {
        assertThat(asking(fault).get().uri("/")).failure().rootCause().isSameAs(fault);
    }

    static Stream<RuntimeException> faultsOfOurs() {
        return Stream.of(new DataIntegrityViolationException("null in a column"), new IllegalStateException("a bug"));
    }

    private static MockMvcTester asking(RuntimeException failure) {
        return MockMvcTester.of(
                java.util.List.of(new Failing(failure)),
                builder -> builder.setControllerAdvice(new Unavailable(new SimpleMeterRegistry()))
                        .build());
    }

    @Controller
    private record Failing(RuntimeException failure) {

        @GetMapping("/")
        String page() {
            throw failure;
        }
    }
}
