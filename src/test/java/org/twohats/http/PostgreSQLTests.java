package org.twohats.http;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.twohats.testing.OnPostgreSQL;

/** What else is tested on H2 alone, on PostgreSQL: who may do what, and what is sent by those who may not. */
class PostgreSQLTests {

    @Nested
    @OnPostgreSQL
    class Ownership extends OwnershipTests {}

    /** Takes minutes, since everything is made anew for each address and each way to ask. */
    @Nested
    @OnPostgreSQL
    @Tag("long")
    class OwnershipOfEveryAddress extends OwnershipMatrixTests {}

    @Nested
    @OnPostgreSQL
    class ForgedInput extends ForgedInputTests {}

    @Nested
    @OnPostgreSQL
    class Guide extends GuideOverHttpTests {}

    @Nested
    @OnPostgreSQL
    class WhoDoesWhat extends SheetOverHttpTests {}
}
