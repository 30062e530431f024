package org.twohats.browser;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * The whole way through in a browser, for each of the three who come here, on PostgreSQL. In every build one of them goes;
 * the rooms behind the others are asked over HTTP on both databases.
 */
class JourneysOnPostgreSQLTests {

    @Nested
    @BrowserTestOnPostgreSQL
    class ThroughTheQuestions extends JourneyTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    @Tag("long")
    class ToARecommendation extends HiringTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    @Tag("long")
    class ThroughAMatrix extends MatrixTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    @Tag("long")
    class WithALink extends SharingTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    @Tag("long")
    class ToAllThatIsMine extends MineTests {}
}
