package org.twohats.browser;

import org.junit.jupiter.api.Nested;

/** The whole way through in a browser, for each of the three who come here, on PostgreSQL. */
class JourneysOnPostgreSQLTests {

    @Nested
    @BrowserTestOnPostgreSQL
    class ThroughTheQuestions extends JourneyTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    class ToARecommendation extends HiringTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    class ThroughAMatrix extends MatrixTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    class WithALink extends SharingTests {}

    @Nested
    @BrowserTestOnPostgreSQL
    class ToAllThatIsMine extends MineTests {}
}
