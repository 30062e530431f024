package org.twohats.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A class of tests with the whole application behind a port and a {@link Visitor} as parameter. The application and
 * the browser are started once for all of them; each visitor is a stranger with no cookies.
 *
 * <p>{@code -DskipBrowserTests=true} leaves them out, and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"two-hats.public-address=" + BrowserTest.PUBLIC_ADDRESS, "logging.level.root=warn"})
@ContextConfiguration(initializers = FreshData.class)
@interface BrowserTest {

    String PUBLIC_ADDRESS = "http://hats.example";
}
