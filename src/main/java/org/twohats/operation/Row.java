package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other. */
@FunctionalInterface
interface Row {

    /** @param values as text in the order of the table's columns, {@code null} where there is none */
    void take(List<@Nullable String> values) throws IOException, SQLException;
}
