package org.twohats.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.twohats.testing.OnPostgreSQL;

/** The same as {@link BrowserTest}, on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"two-hats.public-address=" + BrowserTest.PUBLIC_ADDRESS, "logging.level.root=warn"})
@ContextConfiguration(initializers = OnPostgreSQL.Server.class)
@interface BrowserTestOnPostgreSQL {}
