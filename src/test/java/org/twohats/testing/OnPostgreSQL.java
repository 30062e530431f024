package org.twohats.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on a real PostgreSQL, of which each run of tests starts one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {Statements.INSPECTED, "two-hats.public-address=http://localhost"})
@ContextConfiguration(initializers = OnPostgreSQL.Server.class)
@Import(MovableClock.Clockwork.class)
public @interface OnPostgreSQL {

    /** Points the program to the server. */
    class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static EmbeddedPostgres started;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + started().getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }

        private static synchronized EmbeddedPostgres started() {
            if (started == null) {
                try {
                    started = EmbeddedPostgres.start();
                } catch (IOException e) {
                    throw new UncheckedIOException("PostgreSQL does not start here", e);
                }
            }
            return started;
        }
    }
}
