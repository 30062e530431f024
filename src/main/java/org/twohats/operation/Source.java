package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Tables to read, all as they were at one moment. Any of them can be read more than once. */
interface Source {

    /** The last migration that its tables have seen, such as {@code 005}. */
    String version();

    /** A table comes after those it refers to. */
    List<Table> tables();

    void read(Table table, Row reader) throws IOException, SQLException;
}
