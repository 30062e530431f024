package org.twohats.operation;

import java.util.List;

/**
 * One table, whatever it is kept in.
 *
 * @param columns their names, in alphabetical order, since two databases need not have them in the same one
 */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }
}
