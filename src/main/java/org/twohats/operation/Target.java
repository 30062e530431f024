package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;

/** Where tables can be written to, one after the other. */
interface Target {

    /** Begins a table; what it returns takes the rows. */
    Row begin(Table table) throws IOException, SQLException;

    /** Ends the table that was begun last. */
    void end(Table table, Tally tally) throws IOException, SQLException;
}
