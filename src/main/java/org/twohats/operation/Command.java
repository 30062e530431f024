package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;

/** Something to be done with the data from a terminal. */
interface Command {

    /** Its name and what has to follow, as it is typed: {@code restore FILE}. */
    String usage();

    /** What it does, in one sentence. */
    String meaning();

    /**
     * Does it, and says what was done.
     *
     * @throws Refusal if it cannot be done; nothing is changed then
     */
    void carryOut(Order order) throws IOException, SQLException;
}
