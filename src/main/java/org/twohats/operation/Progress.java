package org.twohats.operation;

/** Hears how far the work has come. */
@FunctionalInterface
interface Progress {

    Progress SILENT = (table, rows) -> {};

    /** After each row. */
    void at(Table table, long rows);
}
